// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/questions.h"

#include "core/model/codec.h"
#include "core/model/jsonnode.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Question questionOf(const JsonNode &node)
{
    node.expectOnly({"ask", "answers"});
    Question question{node["ask"].localText(), {}};
    if (question.ask.isEmpty())
        node["ask"].expected(u"\"…\""_s);
    for (const JsonNode &answer : node["answers"].items())
        question.answers.push_back(answer.localText());
    return question;
}

QuestionList listOf(const JsonNode &node)
{
    node.expectOnly({"id", "name", "questions", "skill"});
    QuestionList list;
    list.id = node["id"].text();
    list.name = node["name"].localText();
    for (const JsonNode &question : node["questions"].items())
        list.questions.push_back(questionOf(question));
    if (node["skill"].present())
        list.skill = node["skill"].text();
    return list;
}

}

Result<std::vector<QuestionList>> questionsFrom(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError || !document.isArray()) {
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Intake", "These are no lists of questions: %1 (at byte %2)").arg(wrong.errorString()).arg(wrong.offset));
    }
    std::optional<Error> error;
    std::vector<QuestionList> all;
    for (const JsonNode &node : JsonNode(document.array(), error).items())
        all.push_back(listOf(node));
    if (error)
        return tl::unexpected(*error);
    return all;
}

QByteArray questionsJson(const std::vector<QuestionList> &lists)
{
    return QJsonDocument(toJson(lists).toArray()).toJson(QJsonDocument::Indented);
}

const std::vector<QuestionList> &defaultQuestions()
{
    static const std::vector<QuestionList> lists = [] {
        QFile file(u":/aviso/intake/questions.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the default questions are not in the program");
        const Result<std::vector<QuestionList>> read = questionsFrom(file.readAll());
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }();
    return lists;
}
