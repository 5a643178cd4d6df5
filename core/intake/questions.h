// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/text.h"
#include "core/result.h"

#include <QByteArray>

#include <vector>

// What a company asks whoever calls, by kind of assistance.

/// One question, in the words in which it is asked.
struct Question
{
    LocalText ask;
    std::vector<LocalText> answers; ///< to choose from; empty: it is written

    bool operator==(const Question &) const = default;
    static void describe(auto &self, auto &&visit) { visit("ask", self.ask), visit("answers", self.answers); }
};

/// What is asked about one kind of assistance.
struct QuestionList
{
    QString id;
    LocalText name; ///< "Boiler › Ignition"
    std::vector<Question> questions; ///< in the order of the conversation
    QString skill; ///< that whoever goes needs: "boilers:2"; empty: none

    bool operator==(const QuestionList &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("name", self.name), visit("questions", self.questions), visit("skill", self.skill);
    }
};

/// Reads lists from JSON; an error names the place and what is wrong there.
Result<std::vector<QuestionList>> questionsFrom(const QByteArray &json);
/// The lists as JSON that questionsFrom() reads.
QByteArray questionsJson(const std::vector<QuestionList> &);
/// Those that Aviso comes with.
const std::vector<QuestionList> &defaultQuestions();
