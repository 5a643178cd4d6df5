// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/account.h"

#include "core/text/plain.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

QString dateOf(const QDate &date, const Language &language)
{
    return language.locale().toString(date, u"d MMM yyyy"_s);
}

QString warranty(const Equipment &unit, const QDate &on, const Language &language)
{
    if (!unit.warrantyTo.isValid())
        return {};
    const QString end = dateOf(unit.warrantyTo, language);
    return coveredOn(unit, on) ? language.text(QT_TRANSLATE_NOOP("Aviso", "Covered until %1")).arg(end)
                               : language.text(QT_TRANSLATE_NOOP("Aviso", "Ended on %1")).arg(end);
}

void addParticulars(Account &account, const Particulars &head, const Telling &told)
{
    const Language &language = told.language;
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            account.particulars.push_back({language.text(label), displayableLine(value, 400)});
    };
    add(QT_TRANSLATE_NOOP("Aviso", "Customer"), head.customer);
    add(QT_TRANSLATE_NOOP("Aviso", "Contact"), head.contacts.join(u", "_s));
    if (head.site) {
        const QStringList place{head.site->name, head.site->address, head.site->postalCode};
        add(QT_TRANSLATE_NOOP("Aviso", "Site"), QStringList(place).filter(QRegularExpression(u"."_s)).join(u", "_s));
    }
    if (head.equipment) {
        const Equipment &unit = *head.equipment;
        add(QT_TRANSLATE_NOOP("Aviso", "Equipment"), QStringList{unit.kind, unit.brand, unit.model}.join(u' ').simplified());
        add(QT_TRANSLATE_NOOP("Aviso", "Serial number"), unit.serial);
        add(QT_TRANSLATE_NOOP("Aviso", "Warranty"), warranty(unit, head.opened.in(told.zone).date(), language));
    }
    add(QT_TRANSLATE_NOOP("Aviso", "Followed by"), head.owner);
    add(QT_TRANSLATE_NOOP("Aviso", "State"), language.word(head.state));
    add(QT_TRANSLATE_NOOP("Aviso", "Opened"), language.moment(head.opened, told.zone));
    if (head.solved)
        add(QT_TRANSLATE_NOOP("Aviso", "Solved"), language.moment(*head.solved, told.zone));
    if (head.closed)
        add(QT_TRANSLATE_NOOP("Aviso", "Closed"), language.moment(*head.closed, told.zone));
}

void addSummary(Account &account, const Particulars &head, const Telling &told)
{
    const Language &language = told.language;
    const QString opened = language.moment(head.opened, told.zone);
    const std::optional<Instant> end = head.solved ? head.solved : head.closed;
    const QString span = language.duration((end ? *end : told.now) - head.opened);
    if (end) {
        account.summary = language.text(QT_TRANSLATE_NOOP("Aviso", "Reported on %1 and solved on %2."))
                              .arg(opened, language.moment(*end, told.zone));
        account.figures.push_back({language.text(QT_TRANSLATE_NOOP("Aviso", "from the first call to the solution")), span});
    } else {
        account.summary = language.text(QT_TRANSLATE_NOOP("Aviso", "Reported on %1; not solved yet.")).arg(opened);
        account.figures.push_back({language.text(QT_TRANSLATE_NOOP("Aviso", "open so far")), span});
    }
}

Account::PromiseLine lineOf(const PromiseStory &story, const Telling &told)
{
    using End = PromiseStory::End;
    const Language &language = told.language;
    Account::PromiseLine line{.what = story.what.in(language.code()), .dues = {}, .end = {}};
    for (const Instant due : story.dues)
        line.dues << language.moment(due, told.zone, told.now);
    const QString ended = story.endedAt ? language.moment(*story.endedAt, told.zone, told.now) : QString();
    switch (story.end) {
    case End::Open: line.end = language.text(QT_TRANSLATE_NOOP("Aviso", "Open")); break;
    case End::Kept:
        line.end = language.text(QT_TRANSLATE_NOOP("Aviso", "Kept · %1")).arg(ended);
        line.tone = Tone::Good;
        break;
    case End::KeptLate:
        line.end = language.text(QT_TRANSLATE_NOOP("Aviso", "Kept late · %1")).arg(ended);
        line.tone = Tone::Late;
        break;
    case End::Missed:
        line.end = language.text(QT_TRANSLATE_NOOP("Aviso", "Not kept in time"));
        line.tone = Tone::Bad;
        break;
    case End::Withdrawn:
        line.end = language.text(QT_TRANSLATE_NOOP("Aviso", "Withdrawn · %1")).arg(ended);
        line.tone = Tone::Muted;
        break;
    }
    return line;
}

void addPromises(Account &account, const std::vector<PromiseStory> &promises, const Telling &told)
{
    for (const PromiseStory &story : promises)
        account.promises.push_back(lineOf(story, told));
    if (promises.empty())
        return;
    const auto inTime = [](const PromiseStory &story) { return story.end == PromiseStory::End::Kept; };
    const auto kept = std::count_if(promises.begin(), promises.end(), inTime);
    account.figures.push_back({told.language.text(QT_TRANSLATE_NOOP("Aviso", "promises kept in time")),
                               told.language.text(QT_TRANSLATE_NOOP("Aviso", "%1 of %2")).arg(kept).arg(promises.size())});
}

} // namespace

Account commonAccount(const Particulars &head, const std::vector<PromiseStory> &promises, const Telling &told)
{
    Account account;
    account.kicker = told.language.text(QT_TRANSLATE_NOOP("Aviso", "Incident report"));
    account.number = displayableLine(head.number, 60);
    account.title = displayableLine(head.title.in(told.language.code()), 300);
    account.date = dateOf(told.now.in(told.zone).date(), told.language);
    addParticulars(account, head, told);
    addSummary(account, head, told);
    addPromises(account, promises, told);
    return account;
}

QString promiseLine(const PromiseAct &act, const LocalText &what, const Telling &told)
{
    using Act = PromiseAct::Act;
    const Language &language = told.language;
    const QString words = what.in(language.code());
    const QString due = act.due ? language.moment(*act.due, told.zone, told.now) : QString();
    switch (act.act) {
    case Act::Made: return language.text(QT_TRANSLATE_NOOP("Aviso", "Promise: %1, by %2")).arg(words, due);
    case Act::Kept: return language.text(QT_TRANSLATE_NOOP("Aviso", "Promise kept: %1")).arg(words);
    case Act::Renegotiated: return language.text(QT_TRANSLATE_NOOP("Aviso", "Promise moved: %1, now by %2")).arg(words, due);
    case Act::Withdrawn: return language.text(QT_TRANSLATE_NOOP("Aviso", "Promise withdrawn: %1")).arg(words);
    }
    return {};
}

} // namespace report
