// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerfilters.h"

#include "core/calendar/zone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDateEdit>

using namespace Qt::StringLiterals;

LedgerFilters::LedgerFilters(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_period(new QComboBox), m_first(new QDateEdit), m_last(new QDateEdit), m_by(new SegmentedControl(tr("Sum up by")))
{
    m_by->setObjectName(u"ledgerBy"_s);
    m_by->add(nameOf(LedgerBy::Week), tr("Week"));
    m_by->add(nameOf(LedgerBy::Rule), tr("Rule"));
    m_by->add(nameOf(LedgerBy::Person), tr("Person"));
    m_by->add(nameOf(LedgerBy::Customer), tr("Customer"));
    buildPeriods();
    auto *line = new FlowLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_by);
    line->addWidget(m_period);
    line->addWidget(m_first);
    line->addWidget(m_last);
    for (const LedgerBy by : {LedgerBy::Rule, LedgerBy::Person, LedgerBy::Customer}) {
        auto *chip = new Chip({}, true);
        chip->setObjectName(u"kept-"_s + nameOf(by));
        chip->hide();
        line->addWidget(chip);
        connect(chip, &Chip::removeRequested, this, [this, by] { drop(by); });
        connect(chip, &Chip::clicked, this, [this, by] { drop(by); });
        m_chips[by] = chip;
    }
    connect(m_by, &SegmentedControl::currentChanged, this, &LedgerFilters::changed);
}

void LedgerFilters::buildPeriods()
{
    m_period->setObjectName(u"ledgerPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    const auto add = [this](const QString &text, Period period) { m_period->addItem(text, static_cast<int>(period)); };
    add(tr("Last 4 weeks"), Period::FourWeeks);
    add(tr("Last 13 weeks"), Period::Quarter);
    add(tr("This year"), Period::Year);
    add(tr("Everything"), Period::Everything);
    add(tr("Days from and to…"), Period::Days);
    m_period->setCurrentIndex(1);
    const auto day = [this](QDateEdit *edit, const QString &id, const QString &name, const QDate &date) {
        edit->setObjectName(id);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(m_viewpoint.language.locale().dateFormat(QLocale::ShortFormat));
        edit->setDate(date);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &LedgerFilters::changed);
    };
    day(m_first, u"ledgerFirst"_s, tr("First day"), today().addDays(-27));
    day(m_last, u"ledgerLast"_s, tr("Last day"), today());
    connect(m_period, &QComboBox::activated, this, [this] {
        setPeriod(static_cast<Period>(m_period->currentData().toInt()));
        Q_EMIT changed();
    });
}

QDate LedgerFilters::today() const
{
    return wallTime(m_viewpoint.now(), m_viewpoint.zone).date;
}

Instant LedgerFilters::startOf(const QDate &date) const
{
    return instantOf(date, QTime(0, 0), m_viewpoint.zone);
}

void LedgerFilters::setPeriod(Period period)
{
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(period)));
    m_first->setVisible(period == Period::Days);
    m_last->setVisible(period == Period::Days);
}

void LedgerFilters::setBy(LedgerBy by)
{
    m_by->setCurrent(nameOf(by));
}

LedgerBy LedgerFilters::by() const
{
    return valueOf<LedgerBy>(m_by->current()).value_or(LedgerBy::Week);
}

LedgerFilter LedgerFilters::filter() const
{
    LedgerFilter filter = m_kept;
    const QDate monday = today().addDays(1 - today().dayOfWeek());
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case Period::FourWeeks:
        filter.from = startOf(monday.addDays(-7 * 3));
        break;
    case Period::Quarter:
        filter.from = startOf(monday.addDays(-7 * 12));
        break;
    case Period::Year:
        filter.from = startOf(QDate(today().year(), 1, 1));
        break;
    case Period::Everything:
        break;
    case Period::Days:
        filter.from = startOf(m_first->date());
        filter.to = startOf(m_last->date().addDays(1));
        break;
    }
    return filter;
}

void LedgerFilters::keep(LedgerBy by, const LedgerSum &sum, const QString &name)
{
    if (by == LedgerBy::Week && sum.from && sum.to) {
        const QSignalBlocker quiet(this);
        setPeriod(Period::Days);
        const QDate monday = wallTime(*sum.from, m_viewpoint.zone).date;
        m_first->setDate(monday);
        m_last->setDate(monday.addDays(6));
    } else if (const auto chip = m_chips.find(by); chip != m_chips.end()) {
        m_kept = narrowed(m_kept, by, sum);
        chip->second->setContent({u"filter"_s, name, Tone::Accent});
        chip->second->setAccessibleName(tr("Only %1; Delete takes it away").arg(name));
        chip->second->show();
    }
    Q_EMIT changed();
}

void LedgerFilters::drop(LedgerBy by)
{
    m_kept = LedgerFilter{m_kept.from, m_kept.to, by == LedgerBy::Rule ? QString() : m_kept.rule, by == LedgerBy::Person ? std::nullopt : m_kept.person,
                          by != LedgerBy::Person && m_kept.unassigned, by == LedgerBy::Customer ? std::nullopt : m_kept.customer, {}};
    m_chips.at(by)->hide();
    m_by->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

bool LedgerFilters::isNarrowed() const
{
    return !(m_kept == LedgerFilter{}) || static_cast<Period>(m_period->currentData().toInt()) != Period::Everything;
}
