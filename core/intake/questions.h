// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/priority.h"
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

/// What may hurt somebody, as the card ticks it.
enum class DangerKind { Gas, Water, Electric, Other };

template<>
struct Names<DangerKind>
{
    using enum DangerKind;
    static constexpr auto table = nameTable<DangerKind>({{Gas, "gas"}, {Water, "water"}, {Electric, "electric"}, {Other, "other"}});
};

/// What is said, and how soon somebody goes, when such a danger is ticked.
struct SafetyTick
{
    DangerKind danger = DangerKind::Gas;
    LocalText script; ///< what to say first; empty: what Aviso says
    Level priority = Level::Urgent; ///< that the call gets, whatever else speaks for

    bool operator==(const SafetyTick &) const = default;
    static void describe(auto &self, auto &&visit) { visit("danger", self.danger), visit("script", self.script), visit("priority", self.priority); }
};

/// What is asked about one kind of assistance.
struct QuestionList
{
    QString id;
    LocalText name; ///< "Boiler › Ignition"
    std::vector<Question> questions; ///< in the order of the conversation
    QString skill; ///< that whoever goes needs: "boilers:2"; empty: none
    std::vector<SafetyTick> safety = {}; ///< of dangers for which this kind has words or a priority of its own

    bool operator==(const QuestionList &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("name", self.name), visit("questions", self.questions), visit("skill", self.skill),
            visit("safety", self.safety);
    }
};

constexpr int fewestQuestions = 3;
constexpr int mostQuestions = 6; ///< more than that nobody asks on the phone

/// What is wrong with the lists, in the words of the program's language; InvalidInput names list and question: no name, a name or id that
/// stands twice, fewer than three or more than six questions, a question without words or asked twice, a danger that stands twice.
Result<void> checkedQuestions(const std::vector<QuestionList> &);

/// Reads lists from JSON; an error names the place and what is wrong there.
Result<std::vector<QuestionList>> questionsFrom(const QByteArray &json);
/// The lists as JSON that questionsFrom() reads.
QByteArray questionsJson(const std::vector<QuestionList> &);
/// Those that Aviso comes with.
const std::vector<QuestionList> &defaultQuestions();
