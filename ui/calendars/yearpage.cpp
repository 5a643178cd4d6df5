// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/yearpage.h"

#include "ui/calendars/dayform.h"
#include "ui/calendars/daymarks.h"
#include "ui/calendars/yearview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

YearPage::YearPage(const HolidayTables &tables, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_tables(tables), m_viewpoint(viewpoint), m_title(new TextLabel({}, TextRole::Title)), m_year(new YearView(tables, viewpoint)),
      m_form(new DayForm(viewpoint)), m_message(new MessageBar)
{
    setObjectName(u"yearPage"_s);
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(buildHead());
    column->addWidget(m_year, 1);
    column->addWidget(m_message);
    column->addWidget(m_form);
    m_message->setObjectName(u"yearMessage"_s);
    setFocusProxy(m_year);
    connect(m_year, &YearView::dateChanged, this, &YearPage::moved);
    connect(m_year, &YearView::activated, this, &YearPage::act);
    connect(m_form, &DayForm::added, this, &YearPage::add);
    connect(m_form, &DayForm::removed, this, &YearPage::remove);
    connect(m_form, &DayForm::typed, this, &YearPage::typed);
    connect(m_form, &DayForm::leaving, this, [this] { m_year->setFocus(); });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        show(m_before);
        m_year->setFocus();
        Q_EMIT changed();
    });
}

QToolButton *YearPage::button(const QString &id, const QString &icon, const QString &text, int years)
{
    auto *button = new QToolButton;
    button->setObjectName(id);
    button->setIcon(icons::icon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, years] { m_year->setDate(m_year->date().addYears(years)); });
    return button;
}

QWidget *YearPage::buildHead()
{
    const Theme theme = Theme::of(this);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(theme.space(1));
    row->addWidget(button(u"yearBack"_s, u"chevron-left"_s, tr("A year back (Shift+Page Up)"), -1));
    row->addWidget(m_title);
    row->addWidget(button(u"yearForward"_s, u"chevron-right"_s, tr("A year forward (Shift+Page Down)"), 1));
    row->addSpacing(theme.space(4));
    row->addWidget(buildLegend(), 1);
    return head;
}

QWidget *YearPage::buildLegend()
{
    const Theme theme = Theme::of(this);
    auto *legend = new QWidget;
    auto *row = new FlowLayout(legend, theme.space(2));
    row->setContentsMargins(0, theme.space(1.25), 0, 0); // on the line of the year
    using enum DayFacts::Kind;
    for (const DayFacts::Kind kind : {Closed, Holiday, Part, Other})
        row->addWidget(new DayMark(kind, false, daymarks::word(kind)));
    row->addWidget(new DayMark(Open, true, tr("Added here")));
    return legend;
}

void YearPage::show(const OpenHours &hours)
{
    m_hours = hours;
    m_message->clear();
    m_year->setHours(hours);
    showDay();
}

bool YearPage::isPending() const
{
    return m_form->isPending();
}

bool YearPage::finish()
{
    return m_form->finish();
}

void YearPage::moved()
{
    if (m_year->date() == m_form->date())
        return; // back on the day whose fields are wrong
    if (m_form->finish())
        showDay();
    else
        m_year->setDate(m_form->date());
}

void YearPage::showDay()
{
    const QDate date = m_year->date();
    m_title->setText(QString::number(date.year()));
    m_form->show(date, m_year->words(date), ownDayOn(m_hours, date, m_tables));
}

void YearPage::act(const QDate &date)
{
    if (ownDayOn(m_hours, date, m_tables))
        remove(date);
    else
        m_form->begin();
}

void YearPage::add(const OwnDay &day)
{
    const OpenHours before = m_hours;
    OpenHours after = m_hours;
    addOwnDay(after, day, m_tables);
    show(after);
    m_before = before;
    m_year->setFocus();
    Q_EMIT changed();
}

void YearPage::remove(const QDate &date)
{
    const OpenHours before = m_hours;
    OpenHours after = m_hours;
    if (!removeOwnDay(after, date, m_tables))
        return;
    show(after);
    m_before = before;
    m_message->say(MessageBar::Kind::Info, tr("Taken away from %1.").arg(m_viewpoint.language.locale().toString(date, QLocale::LongFormat)), tr("Undo"));
    m_year->setFocus();
    Q_EMIT changed();
}
