// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/statetable.h"

#include "core/model/codec.h"
#include "core/text/language.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr State categories[] = {State::New, State::Active, State::Waiting, State::Solved, State::Closed};

template<typename... Names>
tl::unexpected<Error> refused(const char *reason, const Names &...names)
{
    const QString words = QCoreApplication::translate("States", reason);
    if constexpr (sizeof...(names) > 0)
        return fail(Error::Kind::InvalidInput, words.arg(names...));
    else
        return fail(Error::Kind::InvalidInput, words);
}

QString quoted(const NamedState &state, const QString &language)
{
    return (language == u"es"_s ? u"«%1»"_s : u"“%1”"_s).arg(state.name.in(language));
}

QString here()
{
    return QLocale().name().left(2);
}

/// Does some way lead from there to a state of that category?
bool leadsTo(const StateTable &table, const NamedState &from, State category)
{
    QSet<QString> seen{from.id};
    QStringList ahead{from.id};
    while (!ahead.isEmpty()) {
        const NamedState *at = table.find(ahead.takeLast());
        if (!at)
            continue;
        if (at->category == category)
            return true;
        for (const QString &next : at->next) {
            if (!seen.contains(next))
                seen.insert(next), ahead.append(next);
        }
    }
    return false;
}

Result<void> checkedNames(const StateTable &table)
{
    QSet<QString> ids;
    for (const NamedState &state : table.states) {
        if (state.id.isEmpty() || ids.contains(state.id))
            return refused(QT_TRANSLATE_NOOP("States", "Two states have the same id, or one has none. Give each its own."));
        ids.insert(state.id);
        for (const QString &code : {u"en"_s, u"es"_s}) {
            if (state.name.byLanguage.value(code).trimmed().isEmpty())
                return refused(QT_TRANSLATE_NOOP("States", "The state \"%1\" lacks its name in one of the languages. Write both."), state.id);
        }
    }
    for (const NamedState &state : table.states) {
        for (const QString &next : state.next) {
            if (!ids.contains(next))
                return refused(QT_TRANSLATE_NOOP("States", "%1 leads to a state that there is not. Take that move away."), quoted(state, here()));
        }
    }
    return {};
}

}

const StateTable &defaultStates()
{
    static const StateTable table = [] {
        StateTable made;
        QStringList ids;
        for (const State category : categories)
            ids += nameOf(category);
        for (const State category : categories) {
            NamedState state{nameOf(category), category, {}, ids};
            for (const QString &code : {u"en"_s, u"es"_s})
                state.name.byLanguage[code] = Language(code).word(category);
            state.next.removeAll(state.id);
            made.states.push_back(state);
        }
        return made;
    }();
    return table;
}

Result<void> checkedStates(const StateTable &table)
{
    if (Result<void> ok = checkedNames(table); !ok)
        return ok;
    for (const State category : categories) {
        if (!table.firstOf(category))
            return refused(QT_TRANSLATE_NOOP("States", "The category \"%1\" has no state. Keep one for each."), Language(here()).word(category));
    }
    for (const NamedState &state : table.states) {
        const bool isOpen = state.category != State::Solved && state.category != State::Closed;
        if (isOpen && !leadsTo(table, state, State::Solved))
            return refused(QT_TRANSLATE_NOOP("States", "From %1 no way leads to a solved state. Allow a move that does."), quoted(state, here()));
        if (state.category == State::Solved && !leadsTo(table, state, State::Closed))
            return refused(QT_TRANSLATE_NOOP("States", "From %1 no way leads to a closed state. Allow a move that does."), quoted(state, here()));
    }
    return {};
}

std::optional<StatePlace> movedTo(const Entry &entry, const StatePlace &from)
{
    // A correction says what happened, a visit ends as it ends, and a machine chooses nothing.
    if (entry.supersedes || entry.visitAct || entry.automatic)
        return {};
    std::optional<StatePlace> to;
    if (entry.stateChange) {
        const QString &named = entry.stateChange->named;
        switch (entry.stateChange->act) {
        case StateChange::Act::Changed: to = {entry.stateChange->state, named}; break;
        case StateChange::Act::Closed: to = {State::Closed, named}; break;
        case StateChange::Act::Reopened: to = {State::Active, named}; break;
        case StateChange::Act::Merged: break; // it lives on elsewhere
        }
    } else if (from.category != State::Closed && std::any_of(entry.facts.begin(), entry.facts.end(), [](const Fact &fact) { return fact.kind == FactKind::Solution; })) {
        to = {State::Solved, {}};
    }
    return to == from ? std::nullopt : to;
}

namespace {

QString mayFollow(const StateTable &table, const NamedState &state, const QString &language)
{
    QStringList allowed;
    for (const NamedState &one : table.states) {
        if (state.next.contains(one.id))
            allowed += quoted(one, language);
    }
    return allowed.join(u", "_s);
}

}

Result<void> checkedMove(const StateTable &table, const StatePlace &from, const StatePlace &to, const QString &language)
{
    const NamedState *before = table.at(from.category, from.named), *after = table.at(to.category, to.named);
    if (!before || !after || before == after || before->next.contains(after->id))
        return {};
    const QString allowed = mayFollow(table, *before, language);
    if (allowed.isEmpty())
        return refused(QT_TRANSLATE_NOOP("States", "%1 cannot follow %2: by the company's table of states nothing follows it. Open a new incident that is linked to this one."), quoted(*after, language), quoted(*before, language));
    return refused(QT_TRANSLATE_NOOP("States", "%1 cannot follow %2. By the company's table of states what may follow is %3: choose one of these first."), quoted(*after, language), quoted(*before, language), allowed);
}

Result<QString> checkedName(const StateTable &table, State category, const QString &id, const StatePlace &from, const QString &language)
{
    if (id.isEmpty())
        return QString();
    const NamedState *named = table.find(id);
    const NamedState *before = table.at(from.category, from.named);
    const QString allowed = before ? mayFollow(table, *before, language) : QString();
    if (!named)
        return refused(QT_TRANSLATE_NOOP("States", "There is no state \"%1\" any more. By the company's table of states what may follow is %2: choose one of these."), id, allowed);
    if (named->category != category)
        return refused(QT_TRANSLATE_NOOP("States", "%1 is no state of the category \"%2\". By the company's table of states what may follow is %3: choose one of these."), quoted(*named, language), Language(language).word(category), allowed);
    return table.keptName(*named);
}

Result<void> checkedEdit(const StateTable &before, const StateTable &after, const QStringList &inUse)
{
    for (const NamedState &state : before.states) {
        const NamedState *now = after.find(state.id);
        const bool isFirst = before.firstOf(state.category) == &state;
        if (isFirst && (!now || after.firstOf(state.category) != now))
            return refused(QT_TRANSLATE_NOOP("States", "%1 is the one that is meant in its category where nobody names another: call it otherwise if you like, but keep it as the first."), quoted(state, here()));
        if (!isFirst && inUse.contains(state.id) && (!now || now->category != state.category))
            return refused(QT_TRANSLATE_NOOP("States", "There are incidents in the state %1. Put them into another one first; until then it stays as it is."), quoted(state, here()));
    }
    return {};
}

Result<StateTable> statesFromJson(const QByteArray &json)
{
    StateTable table;
    if (!fromJson(QJsonValue(QJsonDocument::fromJson(json).object()), table) || table.states.empty())
        return fail(Error::Kind::Damaged, QCoreApplication::translate("States", "The table of states cannot be read. Restore a backup, or save the table anew."));
    return table;
}

QByteArray statesToJson(const StateTable &table)
{
    return QJsonDocument(toJson(table).toObject()).toJson(QJsonDocument::Indented);
}
