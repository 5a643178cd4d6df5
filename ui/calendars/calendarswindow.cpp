// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/calendarswindow.h"

#include "ui/calendars/checkedline.h"
#include "ui/calendars/effectpage.h"
#include "ui/calendars/hoursform.h"
#include "ui/calendars/promisespage.h"
#include "ui/calendars/testerpage.h"
#include "ui/calendars/calendarversions.h"
#include "ui/calendars/yearpage.h"
#include "ui/ledger/rowstable.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CalendarsWindow::CalendarsWindow(Lawmaking &law, Calendarmaking &calendars, People &people, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent, Qt::Window), m_law(law), m_making(calendars), m_viewpoint(viewpoint), m_tables(HolidayTables::load().value_or(HolidayTables())),
      m_message(new MessageBar), m_model(new QStandardItemModel(0, 2, this)), m_list(new RowsTable(tr("Calendars"), RowsTable::Lines::Two)),
      m_part(new SegmentedControl(tr("What to see of the calendar"))), m_pages(new QStackedWidget), m_hours(new HoursForm(m_tables, viewpoint)),
      m_year(new YearPage(m_tables, viewpoint)), m_trial(new TesterPage(viewpoint)), m_promises(new PromisesPage(people, viewpoint)), m_versions(new CalendarVersions(law, m_tables, viewpoint)),
      m_effect(new EffectPage(viewpoint)), m_state(new TextLabel({}, TextRole::Caption, Tone::Muted))
{
    setObjectName(u"calendarsWindow"_s);
    setWindowTitle(tr("Calendars"));
    setModal(false);
    const Theme theme = Theme::of(this);
    m_message->setObjectName(u"calendarsMessage"_s);
    m_message->setInset(3, 2, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(buildPages(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(buildFoot());
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &CalendarsWindow::save);
    connectPages();
    resize(theme.space(330), theme.space(205));
    reload();
    m_list->setFocus();
}

QPushButton *CalendarsWindow::button(const QString &id, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(icons::icon(icon), text);
    button->setObjectName(id);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

QWidget *CalendarsWindow::buildList()
{
    const Theme theme = Theme::of(this);
    auto *pane = new Pane(PaneGround::Sidebar, nullptr, Qt::RightEdge);
    m_list->setObjectName(u"calendars"_s);
    m_list->setModel(m_model);
    m_list->setWidth(0, 0);
    m_list->setWidth(1, 9);
    m_list->horizontalHeader()->hide();
    QPushButton *fresh = button(u"newCalendar"_s, u"add"_s, tr("New"));
    QPushButton *copy = button(u"copyCalendar"_s, u"copy"_s, tr("Copy"));
    QPushButton *in = button(u"importCalendars"_s, u"open"_s, tr("Import…"));
    QPushButton *out = button(u"exportCalendars"_s, u"send"_s, tr("Export…"));
    connect(fresh, &QPushButton::clicked, this, &CalendarsWindow::addCalendar);
    connect(copy, &QPushButton::clicked, this, &CalendarsWindow::copyCalendar);
    connect(in, &QPushButton::clicked, this, [this] { askFile(false); });
    connect(out, &QPushButton::clicked, this, [this] { askFile(true); });
    auto *grid = new QGridLayout;
    grid->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(4));
    grid->setSpacing(theme.space(2));
    grid->addWidget(fresh, 0, 0), grid->addWidget(copy, 0, 1), grid->addWidget(in, 1, 0), grid->addWidget(out, 1, 1);
    auto *title = new TextLabel(tr("Calendars"), TextRole::Headline);
    title->setContentsMargins(theme.space(4), theme.space(5), theme.space(4), theme.space(2));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addLayout(grid);
    pane->setFixedWidth(theme.space(92));
    return pane;
}

QWidget *CalendarsWindow::buildPages()
{
    const Theme theme = Theme::of(this);
    m_part->add(u"hours"_s, tr("Hours"), u"clock"_s);
    m_part->add(u"year"_s, tr("Year"), u"calendar"_s);
    m_part->add(u"trial"_s, tr("Try it"), u"verify"_s);
    m_part->add(u"promises"_s, tr("Promised to"), u"customers"_s);
    m_part->add(u"versions"_s, tr("Versions"), u"log"_s);
    m_part->setCurrent(u"hours"_s);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_hours);
    scroll->setFocusProxy(m_hours->name());
    for (QWidget *page : std::initializer_list<QWidget *>{scroll, m_year, m_trial, m_promises, m_versions, m_effect})
        m_pages->addWidget(page);
    auto *pages = new Pane(PaneGround::Surface);
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(1));
    head->addWidget(m_part);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    return pages;
}

QWidget *CalendarsWindow::buildFoot()
{
    const Theme theme = Theme::of(this);
    auto *foot = new Pane(PaneGround::Sunken, this, Qt::TopEdge);
    m_state->setObjectName(u"calendarsState"_s);
    m_save = button(u"saveCalendars"_s, u"check"_s, tr("Save…"));
    m_save->setToolTip(tr("Shows first what would move (Ctrl+Enter)"));
    setButtonKind(m_save, ButtonKind::Primary);
    m_undo = button(u"undoCalendars"_s, u"undo"_s, tr("Undo all changes"));
    setButtonKind(m_undo, ButtonKind::Quiet);
    connect(m_save, &QPushButton::clicked, this, &CalendarsWindow::save);
    connect(m_undo, &QPushButton::clicked, this, &CalendarsWindow::reload);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    row->setSpacing(theme.space(2));
    row->addWidget(m_state, 1);
    row->addWidget(m_undo);
    auto *saving = new QWidget; // the key and its button come and go together
    auto *pair = new QHBoxLayout(saving);
    pair->setContentsMargins({});
    pair->setSpacing(theme.space(2));
    pair->addWidget(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    pair->addWidget(m_save);
    row->addWidget(saving);
    return foot;
}

void CalendarsWindow::connectPages()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarsWindow::rowChosen);
    connect(m_list, &RowsTable::opened, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_part, &SegmentedControl::currentChanged, this, &CalendarsWindow::showPart);
    connect(m_hours, &HoursForm::changed, this, [this] {
        m_typed = true;
        refreshFoot();
    });
    connect(m_year, &YearPage::changed, this, [this] {
        m_draft.set(m_current, m_year->hours());
        fillList();
    });
    connect(m_year, &YearPage::typed, this, &CalendarsWindow::refreshFoot);
    connect(m_effect, &EffectPage::confirmed, this, &CalendarsWindow::enact);
    connect(m_effect, &EffectPage::cancelled, this, [this] { showPart(m_part->current()); });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
}

void CalendarsWindow::showPart(const QString &part)
{
    if (!takeTyped()) {
        m_part->setCurrent(m_pages->currentWidget() == m_year ? u"year"_s : u"hours"_s);
        return;
    }
    m_part->setCurrent(part);
    showCurrent();
}

void CalendarsWindow::showPage(int page)
{
    // Who was in the page before stays in the page.
    const bool inside = m_pages->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(page);
    if (inside)
        m_pages->currentWidget()->setFocus();
    refreshFoot();
}

void CalendarsWindow::showCurrent()
{
    if (!m_draft.contains(m_current))
        return;
    const OpenHours &hours = m_draft.at(m_current);
    const QString part = m_part->current();
    if (part == u"hours"_s)
        m_hours->show(hours, m_current == m_draft.team(), m_current == m_draft.oncall());
    else if (part == u"year"_s)
        m_year->show(hours);
    else if (part == u"trial"_s)
        m_trial->show(hours);
    else if (part == u"promises"_s)
        m_promises->show(m_current, m_draft.inForce());
    else
        m_versions->show(m_current);
    m_typed = false;
    const QStringList parts{u"hours"_s, u"year"_s, u"trial"_s, u"promises"_s, u"versions"_s};
    showPage(static_cast<int>(parts.indexOf(part)));
}
