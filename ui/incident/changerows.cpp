// SPDX-License-Identifier: GPL-3.0-or-later
// What became another on an incident: its states from the log, and the fields that people set.
#include "core/model/codec.h"
#include "core/text/statewords.h"
#include "ui/incident/detailrows.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// A line with its moment, by which both kinds are put in one order.
struct Placed
{
    Instant at;
    DetailRow row;
};

QString wordOf(const StateChange &change, const Language &language)
{
    using enum StateChange::Act;
    const State state = change.act == Closed || change.act == Merged ? State::Closed : change.state;
    const QString word = stateInWords(state, change.named, language);
    return state == State::Waiting && change.waitingOn != WaitingOn::Nobody ? u"%1 (%2)"_s.arg(word, language.word(change.waitingOn)) : word;
}

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(DetailRows)

public:
    static QString field(const QString &name)
    {
        static const std::map<QString, const char *> all{
            {u"title"_s, QT_TR_NOOP("Title")},
            {u"kind"_s, QT_TR_NOOP("Kind")},
            {u"assistance"_s, QT_TR_NOOP("Type of assistance")},
            {u"customer"_s, QT_TR_NOOP("Customer")},
            {u"contacts"_s, QT_TR_NOOP("Contacts")},
            {u"site"_s, QT_TR_NOOP("Site")},
            {u"equipment"_s, QT_TR_NOOP("Equipment")},
            {u"urgency"_s, QT_TR_NOOP("Urgency")},
            {u"impact"_s, QT_TR_NOOP("Impact")},
            {u"priority"_s, QT_TR_NOOP("Priority")},
            {u"priority_reason"_s, QT_TR_NOOP("Why this priority")},
            {u"owner"_s, QT_TR_NOOP("Owner")},
            {u"technicians"_s, QT_TR_NOOP("Technicians")},
            {u"calendar"_s, QT_TR_NOOP("Calendar")},
            {u"tags"_s, QT_TR_NOOP("Tags")},
            {u"parent"_s, QT_TR_NOOP("Part of")},
        };
        const auto found = all.find(name);
        return found == all.end() ? name : tr(found->second);
    }
    /// What is kept, as a person reads it.
    static QString value(const QString &field, const QString &kept, const Language &language)
    {
        const QString nothing = field == "owner"_L1 ? tr("nobody") : tr("nothing");
        if (kept.isEmpty())
            return nothing;
        if (const auto level = valueOf<Level>(kept); level && (field == "priority"_L1 || field == "urgency"_L1 || field == "impact"_L1))
            return language.word(*level);
        if (const auto kind = valueOf<IncidentKind>(kept); kind && field == "kind"_L1)
            return language.word(*kind);
        const QJsonDocument json = QJsonDocument::fromJson(kept.toUtf8());
        if (QStringList tags; field == "tags"_L1 && json.isArray() && fromJson(json.array(), tags))
            return tags.isEmpty() ? nothing : tags.join(u", "_s);
        if (LocalText title; field == "title"_L1 && json.isObject() && fromJson(json.object(), title))
            return title.in(language.code());
        return kept;
    }
    static QString line(const FieldChange &change, const Language &language)
    {
        const QString name = field(change.field);
        if (change.field == "contacts"_L1 || change.field == "technicians"_L1) // several people, each known by an id alone
            return tr("%1: changed").arg(name);
        return tr("%1: %2").arg(name, u"%1 → %2"_s.arg(value(change.field, change.was, language), value(change.field, change.became, language)));
    }
    static QString state(const QString &before, const QString &after) { return tr("%1: %2").arg(tr("State"), u"%1 → %2"_s.arg(before, after)); }
    static QString label(const QString &when, const QString &who, bool isBack)
    {
        const QString both = who.isEmpty() ? when : tr("%1, %2").arg(when, who);
        return isBack ? tr("%1: taken back").arg(both) : both;
    }
};

std::vector<Placed> stateRows(const Dossier &dossier, const Viewpoint &viewpoint)
{
    std::set<EntryId> replaced;
    for (const Entry &entry : dossier.entries) {
        if (entry.supersedes)
            replaced.insert(*entry.supersedes);
    }
    std::vector<Placed> rows;
    QString before = stateInWords(State::New, {}, viewpoint.language);
    for (const Entry &entry : dossier.entries) {
        if (!entry.stateChange || replaced.contains(entry.id))
            continue;
        const QString after = wordOf(*entry.stateChange, viewpoint.language);
        if (after != before)
            rows.push_back({entry.occurredAt, {ChangeWords::label(viewpoint.clock(entry.occurredAt), entry.author, false), ChangeWords::state(before, after)}});
        before = after;
    }
    return rows;
}

std::vector<Placed> fieldRows(const Dossier &dossier, const Viewpoint &viewpoint)
{
    const auto takesBack = [&](const FieldChange &change) {
        const auto entry = std::find_if(dossier.entries.begin(), dossier.entries.end(), [&](const Entry &one) { return change.entry == one.id; });
        return entry != dossier.entries.end() && entry->supersedes.has_value();
    };
    std::vector<Placed> rows;
    for (const FieldChange &change : dossier.changes)
        rows.push_back({change.changedAt, {ChangeWords::label(viewpoint.clock(change.changedAt), change.author, takesBack(change)), ChangeWords::line(change, viewpoint.language)}});
    return rows;
}

}

std::vector<DetailRow> DetailRows::changes(const Dossier &dossier, const Viewpoint &viewpoint)
{
    std::vector<Placed> all = stateRows(dossier, viewpoint);
    const std::vector<Placed> fields = fieldRows(dossier, viewpoint);
    all.insert(all.end(), fields.begin(), fields.end());
    std::reverse(all.begin(), all.end());
    std::stable_sort(all.begin(), all.end(), [](const Placed &a, const Placed &b) { return a.at > b.at; });
    std::vector<DetailRow> rows;
    for (Placed &one : all)
        rows.push_back(std::move(one.row));
    return rows;
}
