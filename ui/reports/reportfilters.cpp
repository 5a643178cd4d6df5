// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportfilters.h"

#include "core/calendar/zone.h"
#include "core/model/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QDateEdit>

using namespace Qt::StringLiterals;

ReportFilters::ReportFilters(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_period(new QComboBox), m_first(new QDateEdit), m_last(new QDateEdit)
{
    auto *line = new FlowLayout(this);
    line->setContentsMargins({});
    m_period->setObjectName(u"reportPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    const auto add = [this](const QString &text, Period period) { m_period->addItem(text, static_cast<int>(period)); };
    add(tr("This week"), Period::Week), add(tr("This month"), Period::Month), add(tr("This quarter"), Period::Quarter), add(tr("This year"), Period::Year), add(tr("Days from and to…"), Period::Days);
    line->addWidget(m_period);
    const auto day = [&](QDateEdit *edit, const QString &id, const QString &name, const QDate &date) {
        edit->setObjectName(id);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(m_viewpoint.language.locale().dateFormat(QLocale::ShortFormat));
        edit->setDate(date);
        edit->hide();
        line->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &ReportFilters::changed);
    };
    day(m_first, u"reportFirst"_s, tr("First day"), today().addDays(-27));
    day(m_last, u"reportLast"_s, tr("Last day"), today());
    m_customer = addChoice(u"reportCustomer"_s, tr("Customer"), tr("Every customer"));
    m_person = addChoice(u"reportPerson"_s, tr("Who follows it"), tr("Everybody"));
    m_kind = addChoice(u"reportKind"_s, tr("Kind of incident"), tr("Every kind"));
    m_contract = addChoice(u"reportContract"_s, tr("Contract"), tr("Contract or not"));
    for (const auto &[kind, word] : Names<IncidentKind>::table.rows)
        m_kind->addItem(m_viewpoint.language.word(kind), nameOf(kind));
    setPeriod(Period::Month);
    connect(m_period, &QComboBox::activated, this, [this] {
        setPeriod(static_cast<Period>(m_period->currentData().toInt()));
        Q_EMIT changed();
    });
}

QComboBox *ReportFilters::addChoice(const QString &id, const QString &name, const QString &all)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be as long as people make them
    box->setMinimumContentsLength(16);
    box->addItem(all, QVariant());
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, &ReportFilters::changed);
    return box;
}

void ReportFilters::setChoices(const FigureChoices &choices)
{
    const auto fill = [](QComboBox *box, const auto &add) {
        const QVariant chosen = box->currentData();
        while (box->count() > 1)
            box->removeItem(1);
        add();
        box->setCurrentIndex(std::max(0, chosen.isValid() ? box->findData(chosen) : 0));
    };
    fill(m_customer, [&] {
        for (const auto &[id, name] : choices.customers)
            m_customer->addItem(name, id.toString());
    });
    fill(m_person, [&] {
        for (const auto &[id, name] : choices.people)
            m_person->addItem(name, id.toString());
    });
    fill(m_contract, [&] {
        m_contract->addItem(tr("Without contract"), QString(u""_s));
        for (const QString &name : choices.contracts)
            m_contract->addItem(name, name);
    });
}

QDate ReportFilters::today() const
{
    return wallTime(m_viewpoint.now(), m_viewpoint.zone).date;
}

void ReportFilters::setPeriod(Period period)
{
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(period)));
    m_first->setVisible(period == Period::Days);
    m_last->setVisible(period == Period::Days);
}

void ReportFilters::setDays(const QDate &first, const QDate &last)
{
    const QSignalBlocker quiet(this);
    setPeriod(Period::Days);
    m_first->setDate(first);
    m_last->setDate(last);
}

FigureFilter ReportFilters::filter() const
{
    const QDate day = today();
    QDate first = day.addDays(1 - day.dayOfWeek()), last = first.addDays(7); // behind the last
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case Period::Week:
        break;
    case Period::Month:
        first = QDate(day.year(), day.month(), 1), last = first.addMonths(1);
        break;
    case Period::Quarter:
        first = QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1), last = first.addMonths(3);
        break;
    case Period::Year:
        first = QDate(day.year(), 1, 1), last = first.addYears(1);
        break;
    case Period::Days:
        first = std::min(m_first->date(), m_last->date()), last = std::max(m_first->date(), m_last->date()).addDays(1);
        break;
    }
    FigureFilter filter{instantOf(first, QTime(0, 0), m_viewpoint.zone), instantOf(last, QTime(0, 0), m_viewpoint.zone)};
    if (m_customer->currentData().isValid())
        filter.customer = CustomerId::parse(m_customer->currentData().toString());
    if (m_person->currentData().isValid())
        filter.person = TechnicianId::parse(m_person->currentData().toString());
    if (m_kind->currentData().isValid())
        filter.kind = valueOf<IncidentKind>(m_kind->currentData().toString());
    if (m_contract->currentData().isValid())
        filter.contract = m_contract->currentData().toString();
    return filter;
}

QString ReportFilters::about() const
{
    QStringList words;
    for (const QComboBox *box : {m_customer, m_person, m_kind, m_contract}) {
        if (box->currentData().isValid())
            words += box->currentText();
    }
    return words.join(u" · "_s);
}
