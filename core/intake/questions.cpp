// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/questions.h"

#include "core/model/codec.h"
#include "core/model/jsonnode.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSet>

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

SafetyTick tickOf(const JsonNode &node)
{
    node.expectOnly({"danger", "script", "priority"});
    SafetyTick tick{node["danger"].word(DangerKind::Other), {}, node["priority"].word(Level::Urgent)};
    if (node["script"].present())
        tick.script = node["script"].localText();
    return tick;
}

QuestionList listOf(const JsonNode &node)
{
    node.expectOnly({"id", "name", "questions", "skill", "safety"});
    QuestionList list;
    list.id = node["id"].text();
    list.name = node["name"].localText();
    for (const JsonNode &question : node["questions"].items())
        list.questions.push_back(questionOf(question));
    if (node["skill"].present())
        list.skill = node["skill"].text();
    for (const JsonNode &tick : node["safety"].items())
        list.safety.push_back(tickOf(tick));
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

namespace {

tl::unexpected<Error> wrong(const QuestionList &list, const QString &what)
{
    if (list.name.isEmpty())
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Intake", "A kind of assistance without a name: %1").arg(what));
    const QString name = list.name.in(QLocale().name().left(2));
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Intake", "\"%1\": %2").arg(name, what));
}

QString say(const char *source)
{
    return QCoreApplication::translate("Intake", source);
}

QString folded(const LocalText &text)
{
    return QStringList(text.byLanguage.values()).join(u'\n').simplified().toCaseFolded();
}

Result<void> checkedList(const QuestionList &list)
{
    if (list.name.isEmpty())
        return wrong(list, say(QT_TRANSLATE_NOOP("Intake", "say what it is called.")));
    const int count = static_cast<int>(list.questions.size());
    if (count < fewestQuestions || count > mostQuestions)
        return wrong(list, say(QT_TRANSLATE_NOOP("Intake", "there are %1 questions; three to six can be asked on the phone.")).arg(count));
    QSet<QString> asked;
    for (int i = 0; i < count; ++i) {
        const LocalText &ask = list.questions[static_cast<size_t>(i)].ask;
        if (ask.isEmpty())
            return wrong(list, say(QT_TRANSLATE_NOOP("Intake", "question %1 has no words.")).arg(i + 1));
        if (asked.contains(folded(ask)))
            return wrong(list, say(QT_TRANSLATE_NOOP("Intake", "question %1 is asked twice.")).arg(i + 1));
        asked.insert(folded(ask));
    }
    QSet<int> dangers;
    for (const SafetyTick &tick : list.safety) {
        if (dangers.contains(static_cast<int>(tick.danger)))
            return wrong(list, say(QT_TRANSLATE_NOOP("Intake", "a danger stands twice.")));
        dangers.insert(static_cast<int>(tick.danger));
    }
    return {};
}

}

Result<void> checkedQuestions(const std::vector<QuestionList> &lists)
{
    QSet<QString> ids, names;
    for (const QuestionList &list : lists) {
        if (Result<void> good = checkedList(list); !good)
            return good;
        if (list.id.trimmed().isEmpty() || ids.contains(list.id))
            return wrong(list, say(QT_TRANSLATE_NOOP("Intake", "another kind of assistance has the same id.")));
        if (names.contains(folded(list.name)))
            return wrong(list, say(QT_TRANSLATE_NOOP("Intake", "another kind of assistance has the same name.")));
        ids.insert(list.id);
        names.insert(folded(list.name));
    }
    return {};
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
