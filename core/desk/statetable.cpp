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

const NamedState *StateTable::find(const QString &id) const
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const NamedState &one) { return one.id == id; });
    return found == states.end() ? nullptr : &*found;
}

const NamedState *StateTable::firstOf(State category) const
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const NamedState &one) { return one.category == category; });
    return found == states.end() ? nullptr : &*found;
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

std::optional<State> movedTo(const Entry &entry, State from)
{
    // A correction says what happened, a visit ends as it ends, and a machine chooses nothing.
    if (entry.supersedes || entry.visitAct || entry.automatic)
        return {};
    std::optional<State> to;
    if (entry.stateChange) {
        switch (entry.stateChange->act) {
        case StateChange::Act::Changed: to = entry.stateChange->state; break;
        case StateChange::Act::Closed: to = State::Closed; break;
        case StateChange::Act::Reopened: to = State::Active; break;
        case StateChange::Act::Merged: break; // it lives on elsewhere
        }
    } else if (from != State::Closed && std::any_of(entry.facts.begin(), entry.facts.end(), [](const Fact &fact) { return fact.kind == FactKind::Solution; })) {
        to = State::Solved;
    }
    return to == from ? std::nullopt : to;
}

Result<void> checkedMove(const StateTable &table, State from, State to, const QString &language)
{
    const NamedState *before = table.firstOf(from), *after = table.firstOf(to);
    if (!before || !after || before->next.contains(after->id))
        return {};
    QStringList allowed;
    for (const NamedState &state : table.states) {
        if (before->next.contains(state.id))
            allowed += quoted(state, language);
    }
    if (allowed.isEmpty())
        return refused(QT_TRANSLATE_NOOP("States", "%1 cannot follow %2: by the company's table of states nothing follows it. Open a new incident that is linked to this one."), quoted(*after, language), quoted(*before, language));
    return refused(QT_TRANSLATE_NOOP("States", "%1 cannot follow %2. By the company's table of states what may follow is %3: choose one of these first."), quoted(*after, language), quoted(*before, language), allowed.join(u", "_s));
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
