// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettesources.h"

#include "core/model/filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

PaletteItem itemOf(const Actions &actions, const ActionSpec &spec)
{
    PaletteItem item{.group = PaletteGroup::Commands, .icon = QLatin1String(*spec.icon ? spec.icon : "chevron-right"), .lead = {}, .title = plainText(spec)};
    const QString text = actions.at(spec.id)->text(); // some tell more than the table: what would be undone
    if (const QString plain = text.section(u'\t', 0, 0).remove(u'&').remove(u'…'); !plain.isEmpty())
        item.title = plain;
    item.key = actions.at(spec.id)->shortcut().isEmpty() ? text.section(u'\t', 1) : actions.at(spec.id)->shortcut().toString(QKeySequence::NativeText);
    item.what = PaletteItem::Run{spec.id};
    return item;
}

/// Choosing it would do nothing, or open what is open.
bool isOffered(const Actions &actions, const ActionSpec &spec)
{
    return spec.id != ActionId::Palette && spec.id != ActionId::SearchAll && actions.at(spec.id)->isEnabled();
}

void sortByScore(std::vector<PaletteItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const PaletteItem &a, const PaletteItem &b) { return a.score < b.score; });
}

PaletteItem foundItem(const SearchMatch &match, const QString &typed, const QString &language)
{
    PaletteItem item;
    item.title = match.title.in(language).simplified();
    item.titleMarks = foundWords(item.title, searchPattern(typed));
    if (match.kind == SearchKind::Incident || match.kind == SearchKind::Entry) {
        const bool isEntry = match.kind == SearchKind::Entry;
        item.group = isEntry ? PaletteGroup::Entries : PaletteGroup::Incidents;
        item.icon = isEntry ? u"note"_s : u"queue"_s;
        item.lead = match.number;
        const SearchSnippet words = searchSnippet(isEntry ? match.text : LocalText::of(match.customer, language), {typed, {}}, language, 120);
        item.subtitle = words.text;
        item.subtitleMarks = words.found;
        item.what = PaletteItem::OpenIncident{match.incident.value_or(IncidentId())};
        return item;
    }
    item.group = PaletteGroup::Customers;
    item.icon = match.kind == SearchKind::Site ? u"site"_s : match.kind == SearchKind::Equipment ? u"equipment"_s : u"customer"_s;
    const QString more = match.text.in(language).simplified();
    const QString about = match.kind == SearchKind::Customer ? more : more.isEmpty() ? match.customer : match.customer + u" · "_s + more;
    const SearchSnippet words = searchSnippet(LocalText::of(about, language), {typed, {}}, language, 120);
    item.subtitle = words.text;
    item.subtitleMarks = words.found;
    const EquipmentId unit = match.kind == SearchKind::Equipment ? EquipmentId::parse(match.id) : EquipmentId();
    item.what = PaletteItem::OpenCustomer{match.customerId, unit.isNull() ? std::nullopt : std::optional(unit)};
    return item;
}

/// Puts a sentence before what is said below the title.
void sayBefore(PaletteItem &item, const QString &sentence)
{
    const QString begin = item.subtitle.isEmpty() ? sentence : sentence + u" · "_s;
    item.subtitle.prepend(begin);
    for (TextRange &mark : item.subtitleMarks)
        mark.at += begin.size();
}

bool isFoundItself(const Found &found, IncidentId incident)
{
    return std::any_of(found.matches.begin(), found.matches.end(), [&](const SearchMatch &one) { return one.kind == SearchKind::Incident && one.incident == incident; });
}

/// The number of what lives on in the incident, as far as it was found; empty: nothing.
QString mergedInto(const Found &found, IncidentId incident)
{
    for (const SearchMatch &match : found.matches) {
        const auto home = match.kind == SearchKind::Incident && match.incident ? found.merged.find(*match.incident) : found.merged.end();
        if (home != found.merged.end() && home->second.incident == incident)
            return match.number;
    }
    return {};
}

}

std::vector<PaletteItem> PaletteSources::commands(const Actions &actions, const QString &typed)
{
    std::vector<PaletteItem> items;
    for (const ActionSpec &spec : actionSpecs()) {
        if (!isOffered(actions, spec))
            continue;
        PaletteItem item = itemOf(actions, spec);
        if (const std::optional<WordMatch> match = matchWords(typed, item.title)) {
            item.score = match->score;
            item.titleMarks = match->marks;
            items.push_back(std::move(item));
        }
    }
    sortByScore(items);
    return items;
}

std::vector<PaletteItem> PaletteSources::lastUsed(const Actions &actions, const QStringList &names)
{
    std::vector<PaletteItem> items;
    for (const QString &name : names) {
        for (const ActionSpec &spec : actionSpecs()) {
            if (name != QLatin1String(spec.name) || !isOffered(actions, spec))
                continue;
            items.push_back(itemOf(actions, spec));
            items.back().group = PaletteGroup::LastUsed;
        }
    }
    return items;
}

std::vector<PaletteItem> PaletteSources::places(const std::vector<PalettePlace> &places, const QString &typed)
{
    std::vector<PaletteItem> items;
    for (const PalettePlace &place : places) {
        if (const std::optional<WordMatch> match = matchWords(typed, place.text)) {
            PaletteItem item{.group = PaletteGroup::Places, .icon = place.icon, .lead = {}, .title = place.text, .titleMarks = match->marks};
            item.what = PaletteItem::GoTo{place.id};
            item.score = match->score;
            items.push_back(std::move(item));
        }
    }
    sortByScore(items);
    return items;
}

std::vector<PaletteItem> PaletteSources::filter(const QString &typed, const QString &language)
{
    const ParsedFilter parsed = parseFilter(typed, language);
    const auto isWord = [](const FilterTest &test) { return test.key == FilterKey::Word || test.key == FilterKey::Phrase; };
    if (parsed.filter.tests.empty() || std::all_of(parsed.filter.tests.begin(), parsed.filter.tests.end(), isWord))
        return {};
    PaletteItem item{.group = PaletteGroup::Filter, .icon = u"filter"_s, .lead = {}, .title = tr("Show in the queue")};
    item.subtitle = filterText(parsed.filter, language);
    item.what = PaletteItem::ShowFilter{item.subtitle};
    return {item};
}

std::vector<PaletteItem> PaletteSources::found(const Found &found, const QString &typed, const QString &language)
{
    std::vector<PaletteItem> items;
    for (const SearchMatch &match : found.matches) {
        PaletteItem item = foundItem(match, typed, language);
        const auto home = match.incident ? found.merged.find(*match.incident) : found.merged.end();
        if (home == found.merged.end()) {
            const QString number = match.kind == SearchKind::Incident && match.incident ? mergedInto(found, *match.incident) : QString();
            if (!number.isEmpty())
                sayBefore(item, tr("Merged from %1").arg(number));
            items.push_back(std::move(item));
            continue;
        }
        PaletteItem old = item;
        item.lead = home->second.number;
        item.what = PaletteItem::OpenIncident{home->second.incident};
        sayBefore(item, tr("Merged from %1").arg(match.number));
        if (match.kind != SearchKind::Incident || !isFoundItself(found, home->second.incident))
            items.push_back(std::move(item));
        if (match.kind == SearchKind::Incident) {
            sayBefore(old, tr("As it was before it was merged into %1").arg(home->second.number));
            items.push_back(std::move(old));
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const PaletteItem &a, const PaletteItem &b) { return a.group < b.group; });
    return items;
}

QString PaletteSources::heading(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::LastUsed: return tr("Used last");
    case PaletteGroup::Filter: return tr("Filter");
    case PaletteGroup::Commands: return tr("Commands");
    case PaletteGroup::Places: return tr("Go to");
    case PaletteGroup::Incidents: return tr("Incidents");
    case PaletteGroup::Customers: return tr("Customers");
    case PaletteGroup::Entries: return tr("In what was written");
    }
    return {};
}
