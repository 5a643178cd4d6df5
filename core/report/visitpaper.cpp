// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visitpaper.h"

#include "core/text/visitwords.h"
#include "core/report/paper.h"
#include "core/text/plain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace report {
namespace {

Result<std::shared_ptr<const Paper>> set(Account account, const QString &company, const Language &language)
{
    const Typefaces faces = Typefaces::installed();
    if (faces.text.isEmpty()) // Qt would draw boxes and call it done
        return fail(Error::Kind::Environment, QCoreApplication::translate("Aviso", "No font is installed, so a report cannot be set. Install one, for example the packages fonts-inter and fonts-dejavu-core."));
    if (!company.isEmpty())
        account.kicker = displayableLine(company, 60) + u" · "_s + account.kicker;
    return std::make_shared<const Paper>(std::move(account), faces, language);
}

QString clockOf(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? at->in(zone).time().toString(u"HH:mm"_s) : QString();
}

QString dateOf(const QDate &date, const Language &language)
{
    return language.locale().toString(date, language.code() == u"es"_s ? u"dddd, d 'de' MMMM 'de' yyyy"_s : u"dddd d MMMM yyyy"_s);
}

QString addressOf(const VisitRow &row)
{
    QStringList parts{row.address, row.postalCode};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Labels without a value are left out.
void put(std::vector<Account::Pair> &pairs, const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        pairs.push_back({label, displayableLine(value, 200)});
}

Account::Section partsOf(const Visit &visit, const Language &language)
{
    Account::Section section{.title = language.text(QT_TRANSLATE_NOOP("Aviso", "Parts"))};
    section.columns = {language.text(QT_TRANSLATE_NOOP("Aviso", "Part")), language.text(QT_TRANSLATE_NOOP("Aviso", "Code")), language.text(QT_TRANSLATE_NOOP("Aviso", "Quantity"))};
    for (const VisitPart &part : visit.parts)
        section.lines.push_back({displayableLine(part.what, 120), displayableLine(part.code, 40), language.locale().toString(part.quantity, 'f', QLocale::FloatingPointShortest)});
    return section;
}

Account::Section signingOf(const VisitSheet &sheet, const Language &language)
{
    Account::Section section{.title = language.text(QT_TRANSLATE_NOOP("Aviso", "Signature of the customer"))};
    section.picture = QImage::fromData(sheet.signature);
    section.signs = true;
    section.caption = displayableLine(sheet.row.visit.signedBy, 80);
    return section;
}

std::vector<Account::Pair> headOf(const VisitSheet &sheet, const Language &language, const QTimeZone &zone, Instant now)
{
    const VisitRow &row = sheet.row;
    const Visit &visit = row.visit;
    std::vector<Account::Pair> pairs;
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Customer")), row.customer);
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Address")), addressOf(row));
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Equipment")), row.unit);
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Technician")), sheet.technicians.join(u", "_s));
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Planned")), windowWords(visit.scheduledFrom, visit.scheduledTo, language, zone, now));
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "State")), visitStateWord(visit.state, language));
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Arrived")), clockOf(visit.arrivedAt, zone));
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Left")), clockOf(visit.leftAt, zone));
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Minutes of work")), visit.minutes > 0 ? language.locale().toString(visit.minutes) : QString());
    put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Kilometres")), visit.kilometres > 0 ? language.locale().toString(visit.kilometres) : QString());
    if (visit.cause)
        put(pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Cause")), visitCauseWord(*visit.cause, language));
    return pairs;
}

Account::Section stopOf(const VisitRow &row, const Language &language, const QTimeZone &zone)
{
    const Visit &visit = row.visit;
    Account::Section section;
    section.title = u"%1–%2  ·  %3"_s.arg(clockOf(visit.scheduledFrom, zone), clockOf(visit.scheduledTo, zone), displayableLine(row.customer, 70));
    put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Incident")), u"%1 %2"_s.arg(row.number, row.title.in(language.code())));
    put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Address")), addressOf(row));
    put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Equipment")), row.unit);
    const QString receiver = row.receiver.isEmpty() ? visit.receiverWords : visit.receiverWords.isEmpty() ? row.receiver : u"%1, %2"_s.arg(row.receiver, visit.receiverWords);
    put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Receives")), receiver);
    put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Telephone")), row.phone);
    put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Access")), visit.access.isEmpty() ? row.siteAccess : visit.access);
    put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Parts needed")), neededWords(visit.neededParts, language));
    put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "State")), visitStateWord(visit.state, language));
    if (visit.promisedFrom)
        put(section.pairs, language.text(QT_TRANSLATE_NOOP("Aviso", "Promised")), u"%1–%2"_s.arg(clockOf(visit.promisedFrom, zone), clockOf(visit.promisedTo, zone)));
    return section;
}

}

Result<std::shared_ptr<const Paper>> visitPaper(const VisitSheet &sheet, bool forTeam, const QString &code, const QTimeZone &zone, Instant now)
{
    const Language language(code);
    const Visit &visit = sheet.row.visit;
    Account account;
    account.kicker = language.text(QT_TRANSLATE_NOOP("Aviso", "Visit report"));
    account.reader = forTeam ? language.text(QT_TRANSLATE_NOOP("Aviso", "Internal: for the team only")) : language.text(QT_TRANSLATE_NOOP("Aviso", "For the customer"));
    account.forTeam = forTeam;
    account.number = displayableLine(sheet.row.number, 60);
    account.title = displayableLine(sheet.row.title.in(code), 300);
    account.date = dateOf(visit.scheduledFrom.in(zone).date(), language);
    account.particulars = headOf(sheet, language, zone, now);
    const auto say = [&](const QString &title, const QString &words, bool internal) {
        if (!words.trimmed().isEmpty())
            account.sections.push_back({.title = title, .statements = {{.caption = {}, .words = words, .internal = internal}}});
    };
    if (forTeam)
        say(language.text(QT_TRANSLATE_NOOP("Aviso", "What was found")), visit.found.words.in(code), true);
    say(language.text(QT_TRANSLATE_NOOP("Aviso", "What was done")), visit.done.words.in(code), false);
    if (!visit.parts.empty())
        account.sections.push_back(partsOf(visit, language));
    if (visit.followUp)
        say(language.text(QT_TRANSLATE_NOOP("Aviso", "What comes next")), language.text(QT_TRANSLATE_NOOP("Aviso", "Another visit is needed.")), false);
    account.sections.push_back(signingOf(sheet, language));
    return set(std::move(account), sheet.company, language);
}

Result<std::shared_ptr<const Paper>> dayPaper(const DaySheet &sheet, const QString &code, const QTimeZone &zone, Instant now)
{
    const Language language(code);
    Account account;
    account.kicker = language.text(QT_TRANSLATE_NOOP("Aviso", "Day sheet"));
    account.reader = language.text(QT_TRANSLATE_NOOP("Aviso", "Internal: for the team only"));
    account.forTeam = true;
    account.number = dateOf(sheet.date, language);
    account.title = displayableLine(sheet.technician, 100);
    account.date = language.text(QT_TRANSLATE_NOOP("Aviso", "printed %1")).arg(language.moment(now, zone, now));
    for (const VisitRow &row : sheet.visits)
        account.sections.push_back(stopOf(row, language, zone));
    if (sheet.visits.empty())
        account.sections.push_back({.title = language.text(QT_TRANSLATE_NOOP("Aviso", "No visit that day")), .statements = {}});
    return set(std::move(account), sheet.company, language);
}

}
