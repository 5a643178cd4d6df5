// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

std::span<const PlaceholderSpec> placeholderSpecs()
{
    static constexpr std::array table{
        PlaceholderSpec{"customer.name", QT_TRANSLATE_NOOP("Aviso", "Name of the customer")},
        PlaceholderSpec{"contact.name", QT_TRANSLATE_NOOP("Aviso", "Name of the contact")},
        PlaceholderSpec{"contact.first_name", QT_TRANSLATE_NOOP("Aviso", "First name of the contact")},
        PlaceholderSpec{"contact.phone", QT_TRANSLATE_NOOP("Aviso", "Phone of the contact")},
        PlaceholderSpec{"contact.mail", QT_TRANSLATE_NOOP("Aviso", "Mail of the contact")},
        PlaceholderSpec{"incident.number", QT_TRANSLATE_NOOP("Aviso", "Number of the incident")},
        PlaceholderSpec{"incident.title", QT_TRANSLATE_NOOP("Aviso", "Title of the incident")},
        PlaceholderSpec{"incident.state", QT_TRANSLATE_NOOP("Aviso", "State of the incident")},
        PlaceholderSpec{"incident.opened", QT_TRANSLATE_NOOP("Aviso", "Day of the first call")},
        PlaceholderSpec{"promise.due", QT_TRANSLATE_NOOP("Aviso", "Moment of the promise")},
        PlaceholderSpec{"promise.what", QT_TRANSLATE_NOOP("Aviso", "What is promised")},
        PlaceholderSpec{"me.name", QT_TRANSLATE_NOOP("Aviso", "Your own name")},
        PlaceholderSpec{"owner.name", QT_TRANSLATE_NOOP("Aviso", "Name of who follows the incident")},
        PlaceholderSpec{"site.name", QT_TRANSLATE_NOOP("Aviso", "Name of the site")},
        PlaceholderSpec{"site.address", QT_TRANSLATE_NOOP("Aviso", "Address of the site")},
        PlaceholderSpec{"equipment.kind", QT_TRANSLATE_NOOP("Aviso", "Kind of the equipment")},
        PlaceholderSpec{"equipment.brand", QT_TRANSLATE_NOOP("Aviso", "Brand of the equipment")},
        PlaceholderSpec{"equipment.model", QT_TRANSLATE_NOOP("Aviso", "Model of the equipment")},
        PlaceholderSpec{"equipment.serial", QT_TRANSLATE_NOOP("Aviso", "Serial number of the equipment")},
        PlaceholderSpec{"equipment.warranty_to", QT_TRANSLATE_NOOP("Aviso", "Last day of the warranty")},
    };
    return table;
}

namespace {

const PlaceholderSpec *specOf(const QString &name)
{
    const auto all = placeholderSpecs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PlaceholderSpec &spec) { return name == QLatin1String(spec.name); });
    return found == all.end() ? nullptr : &*found;
}

/// Stretches of code: fenced blocks, to the end of the text where the fence is not closed, and `words` within a line.
std::vector<std::pair<qsizetype, qsizetype>> codeIn(const QString &text)
{
    static const QRegularExpression code(u"^ {0,3}```.*?(?:^ {0,3}```|\\z)|`[^`\\n]+`"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    std::vector<std::pair<qsizetype, qsizetype>> all;
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        all.emplace_back(match.capturedStart(), match.capturedEnd());
    }
    return all;
}

void addPlace(PlaceholderValues &values, const Dossier &dossier, const QLocale &locale)
{
    if (dossier.site) {
        values[u"site.name"_s] = dossier.site->name;
        values[u"site.address"_s] = dossier.site->address;
    }
    if (const std::optional<Equipment> &equipment = dossier.equipment) {
        values[u"equipment.kind"_s] = equipment->kind;
        values[u"equipment.brand"_s] = equipment->brand;
        values[u"equipment.model"_s] = equipment->model;
        values[u"equipment.serial"_s] = equipment->serial;
        values[u"equipment.warranty_to"_s] = equipment->warrantyTo.isValid() ? locale.toString(equipment->warrantyTo, QLocale::LongFormat) : QString();
    }
}

void addContact(PlaceholderValues &values, const Dossier &dossier, const std::optional<ContactId> &who)
{
    const auto &all = dossier.contacts;
    const auto named = std::find_if(all.begin(), all.end(), [&](const Contact &contact) { return contact.id == who; });
    const auto contact = named == all.end() && !who ? all.begin() : named;
    if (contact == all.end())
        return;
    values[u"contact.name"_s] = contact->name;
    values[u"contact.first_name"_s] = contact->name.section(u' ', 0, 0);
    values[u"contact.phone"_s] = contact->phones.value(0);
    values[u"contact.mail"_s] = contact->mails.value(0);
}

void addPromise(PlaceholderValues &values, const Dossier &dossier, const PlaceholderTerms &terms)
{
    const Commitment *next = nullptr;
    for (const Commitment &commitment : dossier.commitments) {
        const bool isPromise = commitment.status == Commitment::Status::Open && commitment.due && commitment.subject.startsWith(u"promise/"_s);
        if (isPromise && (!next || *commitment.due < *next->due))
            next = &commitment;
    }
    const std::optional<Instant> due = terms.promised ? terms.promised : next ? next->due : std::nullopt;
    values[u"promise.due"_s] = due ? terms.language.moment(*due, terms.zone, terms.now) : QString();
    values[u"promise.what"_s] = next ? next->what.in(terms.language.code()) : QString();
}

} // namespace

bool isPlaceholder(const QString &name)
{
    return specOf(name);
}

QString placeholderText(const QString &name, const Language &language)
{
    const PlaceholderSpec *spec = specOf(name);
    return spec ? language.text(spec->text) : QString();
}

std::vector<PlaceholderUse> placeholdersIn(const QString &text)
{
    static const QRegularExpression braces(u"\\{\\{\\s*([^{}\\n]{0,80}?)\\s*\\}\\}"_s);
    std::vector<PlaceholderUse> all;
    if (!text.contains(u"{{"_s))
        return all;
    const auto code = codeIn(text);
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype at = match.capturedStart();
        const bool isCode = std::any_of(code.begin(), code.end(), [at](const auto &span) { return at >= span.first && at < span.second; });
        if (!isCode)
            all.push_back({match.captured(1), at, match.capturedLength()});
    }
    return all;
}

PlaceholderValues placeholderValues(const Dossier &dossier, const PlaceholderTerms &terms)
{
    const QString language = terms.language.code();
    const QLocale locale = terms.language.locale();
    PlaceholderValues values;
    values[u"customer.name"_s] = dossier.customer.name;
    values[u"incident.number"_s] = dossier.incident.number;
    values[u"incident.title"_s] = dossier.incident.title.in(language);
    values[u"incident.state"_s] = terms.language.word(dossier.incident.state);
    values[u"incident.opened"_s] = locale.toString(dossier.incident.occurredAt.in(terms.zone).date(), QLocale::LongFormat);
    values[u"me.name"_s] = terms.me;
    values[u"owner.name"_s] = dossier.owner ? dossier.owner->name : QString();
    addContact(values, dossier, terms.contact);
    addPlace(values, dossier, locale);
    addPromise(values, dossier, terms);
    return values;
}

QString filledIn(const QString &text, const PlaceholderValues &values)
{
    QString filled = text;
    const std::vector<PlaceholderUse> uses = placeholdersIn(text);
    for (auto use = uses.rbegin(); use != uses.rend(); ++use) {
        const auto value = values.find(use->name);
        if (value != values.end() && !value->second.trimmed().isEmpty())
            filled.replace(use->at, use->length, value->second);
    }
    return filled;
}
