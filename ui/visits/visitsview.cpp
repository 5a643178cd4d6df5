// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitsview.h"

#include "core/async.h"
#include "ui/sidebardrops.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/visits/boardgrid.h"
#include "ui/visits/visitbuttons.h"
#include "ui/visits/visitdeeds.h"
#include "ui/visits/visitlook.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The lane of incidents: each can be dragged onto the board.
class NeedsList : public RowList
{
public:
    NeedsList(const std::vector<VisitNeed> &needs, const QString &name) : RowList(u"visitNeeds"_s, name), m_all(needs)
    {
        setDragEnabled(true);
        setDragDropMode(QAbstractItemView::DragOnly);
    }

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        std::vector<IncidentId> incidents;
        for (const QListWidgetItem *item : items) {
            if (const int at = row(item); at >= 0 && at < int(m_all.size()))
                incidents.push_back(m_all[size_t(at)].incident);
        }
        return draggedincidents::pack(incidents);
    }

private:
    const std::vector<VisitNeed> &m_all;
};

QPushButton *buttonOf(const char *id, const QString &icon, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(icon.isEmpty() ? QIcon() : icons::icon(icon), text);
    button->setObjectName(QLatin1String(id));
    button->setAccessibleName(text);
    setButtonKind(button, kind);
    return button;
}

}

VisitsView::VisitsView(Visiting &visiting, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_visiting(visiting), m_viewpoint(viewpoint), m_day(viewpoint.now().in(viewpoint.zone).date()), m_message(new MessageBar), m_grid(new BoardGrid(viewpoint)),
      m_scroll(new QScrollArea), m_empty(new EmptyState(u"visits"_s, tr("There are no technicians yet: enter those who go to customers, and they stand here."))), m_buttons(new VisitButtons),
      m_chosen(new TextLabel({}, TextRole::Body, Tone::Muted))
{
    setObjectName(u"visitsPage"_s);
    const Theme theme = Theme::of(this);
    m_scroll->setObjectName(u"boardScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_grid);
    m_chosen->setObjectName(u"chosenVisit"_s);
    m_chosen->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme.space(2));
    right->addWidget(m_scroll, 1);
    right->addWidget(m_empty, 1);
    right->addWidget(m_chosen);
    right->addWidget(m_buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(4));
    row->addWidget(buildLane());
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addLayout(row, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    setFocusProxy(m_grid);
    connectParts();
    take(VisitBoard{});
}

QWidget *VisitsView::buildHead()
{
    const Theme theme = Theme::of(this);
    m_title = new TextLabel({}, TextRole::Headline);
    m_title->setObjectName(u"boardTitle"_s);
    m_range = new SegmentedControl(tr("What the board shows"));
    m_range->setObjectName(u"boardRange"_s);
    m_range->add(u"day"_s, tr("Day"), u"today"_s);
    m_range->add(u"week"_s, tr("Week"), u"calendar"_s);
    m_range->setCurrent(u"day"_s);
    auto *back = buttonOf("boardBack", u"chevron-left"_s, {}, ButtonKind::Quiet), *next = buttonOf("boardNext", u"chevron-right"_s, {}, ButtonKind::Quiet);
    auto *today = buttonOf("boardToday", {}, tr("Today"), ButtonKind::Secondary);
    setPlainToolTip(back, tr("Earlier"));
    setPlainToolTip(next, tr("Later"));
    back->setAccessibleName(tr("Earlier"));
    next->setAccessibleName(tr("Later"));
    m_sheet = buttonOf("daySheet", u"print"_s, tr("Day sheet…"), ButtonKind::Secondary);
    m_calendar = buttonOf("visitCalendar", u"calendar"_s, tr("Calendar file…"), ButtonKind::Secondary);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    auto *controls = new QWidget;
    auto *flow = new FlowLayout(controls); // a narrow window has them below each other
    flow->setContentsMargins({});
    for (QWidget *control : std::initializer_list<QWidget *>{back, today, next, m_range, m_sheet, m_calendar})
        flow->addWidget(control);
    column->addWidget(controls);
    connect(back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { showDay(m_viewpoint.now().in(m_viewpoint.zone).date()); });
    connect(m_range, &SegmentedControl::currentChanged, this, [this](const QString &id) { showWeek(id == u"week"_s); });
    offerPeople(m_sheet, [this](const Technician &who) { m_deeds->daySheet(who.id, m_grid->current() ? m_grid->current()->visit.scheduledFrom.in(m_viewpoint.zone).date() : m_day); });
    offerPeople(m_calendar, [this](const Technician &who) { m_deeds->saveCalendar(who.id, who.name); });
    return head;
}

/// Asks of whom, the one whose row is current first: somebody without a visit on the board has no card to stand on.
void VisitsView::offerPeople(QPushButton *button, const std::function<void(const Technician &)> &chosen)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(button->objectName() + u"Menu"_s);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, chosen] {
        menu->clear();
        const std::optional<TechnicianId> current = m_grid->currentTechnician();
        for (const BoardTechnician &one : m_grid->board().technicians) {
            QString name = one.technician.name;
            QAction *action = menu->addAction(name.replace(u'&', u"&&"_s));
            connect(action, &QAction::triggered, this, [this, chosen, who = one.technician] {
                if (m_deeds)
                    chosen(who);
            });
            if (current == one.technician.id)
                menu->setActiveAction(action);
        }
    });
}

QWidget *VisitsView::buildLane()
{
    const Theme theme = Theme::of(this);
    m_needsHead = new SectionHeader(tr("Need a visit"));
    m_needsHead->setIcon(u"visits"_s, Tone::Soon);
    m_needs = new NeedsList(m_needRows, tr("Incidents that need a visit, what is owed first comes first"));
    m_needs->installEventFilter(this);
    m_noNeeds = new TextLabel(tr("Nobody waits for a visit. V on an incident finds a time for one."), TextRole::Body, Tone::Muted);
    m_noNeeds->setWordWrap(true);
    m_find = buttonOf("findTime", u"search"_s, tr("Find a time…"), ButtonKind::Primary);
    auto *lane = new QWidget;
    lane->setFixedWidth(theme.space(72));
    auto *column = new QVBoxLayout(lane);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_needsHead);
    column->addWidget(m_needs, 1);
    column->addWidget(m_noNeeds);
    column->addWidget(m_find, 0, Qt::AlignLeft);
    column->addStretch();
    return lane;
}

void VisitsView::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &VisitsView::reload);
    connect(m_message, &MessageBar::actionTriggered, this, &VisitsView::reload);
    connect(m_grid, &BoardGrid::openRequested, this, &VisitsView::openRequested);
    connect(m_grid, &BoardGrid::said, this, &VisitsView::said);
    connect(m_grid, &BoardGrid::currentChanged, this, &VisitsView::dress);
    connect(m_grid, &BoardGrid::moveWanted, this, [this](const VisitRow &row, TechnicianId from, TechnicianId to, Instant begins) {
        if (m_deeds)
            m_deeds->move(row, from, to, begins);
    });
    connect(m_grid, &BoardGrid::planWanted, this, [this](IncidentId incident, TechnicianId who, Instant begins) {
        if (m_deeds)
            m_deeds->plan(incident, std::pair(who, begins));
    });
    connect(m_needs, &QListWidget::itemActivated, this, [this] {
        if (const VisitNeed *need = currentNeed())
            Q_EMIT openRequested(need->incident);
    });
    connect(m_find, &QPushButton::clicked, this, [this] {
        if (const VisitNeed *need = currentNeed(); m_deeds && need)
            m_deeds->plan(need->incident);
    });
}

void VisitsView::setDeeds(VisitDeeds *deeds)
{
    m_deeds = deeds;
    m_buttons->setDeeds(deeds);
}

void VisitsView::refresh()
{
    if (isVisible())
        m_soon.start();
}

void VisitsView::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void VisitsView::tick()
{
    if (isVisible())
        m_grid->update();
}

void VisitsView::showDay(const QDate &day)
{
    m_day = day;
    reload();
}

void VisitsView::showWeek(bool week)
{
    m_week = week;
    m_range->setCurrent(week ? u"week"_s : u"day"_s);
    reload();
}

void VisitsView::step(int by)
{
    showDay(m_day.addDays(m_week ? 7 * by : by));
}

void VisitsView::reload()
{
    m_soon.stop();
    const QDate first = m_week ? m_day.addDays(1 - m_day.dayOfWeek()) : m_day;
    const Instant from = Instant::of(first.startOfDay(m_viewpoint.zone)), to = Instant::of(first.addDays(m_week ? 7 : 1).startOfDay(m_viewpoint.zone));
    whenDone(m_visiting.board(from, to), this, [this, asked = ++m_asked](const Result<VisitBoard> &board) {
        if (asked == m_asked)
            take(board);
    });
}

void VisitsView::take(const Result<VisitBoard> &board)
{
    if (!board) {
        m_message->say(MessageBar::Kind::Error, board.error().text, tr("Try again"));
        return;
    }
    m_message->clear();
    const IncidentId before = currentNeed() ? currentNeed()->incident : IncidentId();
    m_needRows = board->needs;
    showNeeds(before);
    m_grid->setBoard(*board);
    const bool any = !board->technicians.empty();
    m_scroll->setVisible(any);
    m_empty->setVisible(!any && m_asked > 0);
    const QLocale locale = m_viewpoint.language.locale();
    const QDate first = m_week ? m_day.addDays(1 - m_day.dayOfWeek()) : m_day;
    m_title->setText(m_week ? tr("Visits: week of %1").arg(locale.toString(first, u"d MMMM"_s)) : tr("Visits: %1").arg(m_viewpoint.date(m_day)));
    dress();
    if (m_asked > 0)
        Q_EMIT loaded();
}

void VisitsView::showNeeds(IncidentId before)
{
    QList<RowContent> rows;
    for (const VisitNeed &need : m_needRows) {
        QStringList below{need.customer};
        if (!need.postalCode.isEmpty())
            below << need.postalCode;
        if (!need.unit.isEmpty())
            below << need.unit;
        below << need.number;
        RowContent row{u"visits"_s, Tone::Muted, m_viewpoint.in(need.title), {}, below.join(u"  ·  "_s), {}, Tone::Soon, {}, true};
        if (need.due)
            row.badges << BadgeContent{*need.due <= m_viewpoint.now() ? u"overdue"_s : u"clock"_s, m_viewpoint.clock(*need.due), *need.due <= m_viewpoint.now() ? Tone::Overdue : Tone::Soon};
        if (need.again)
            row.badges << BadgeContent{u"undo"_s, tr("again"), Tone::Waiting};
        rows << row;
    }
    m_needs->setRows(rows);
    const auto its = std::find_if(m_needRows.begin(), m_needRows.end(), [&](const VisitNeed &need) { return need.incident == before; });
    if (!rows.isEmpty())
        m_needs->setCurrentRow(its == m_needRows.end() ? 0 : int(its - m_needRows.begin()));
    m_needsHead->setCount(int(rows.size()));
    m_needs->setVisible(!rows.isEmpty());
    m_find->setVisible(!rows.isEmpty());
    m_noNeeds->setVisible(rows.isEmpty());
}

void VisitsView::dress()
{
    const VisitRow *row = m_grid->current();
    m_buttons->setVisit(row ? std::optional(*row) : std::nullopt);
    const bool any = !m_grid->board().technicians.empty();
    m_sheet->setEnabled(any);
    m_calendar->setEnabled(any);
    m_chosen->setVisible(any);
    m_chosen->setText(row ? visitlook::spoken(*row, {}, m_viewpoint) : tr("No visit here. Drag an incident to a technician, or press M on it and place it with the arrows."));
}

const VisitNeed *VisitsView::currentNeed() const
{
    const int row = m_needs->currentRow();
    return row >= 0 && row < int(m_needRows.size()) ? &m_needRows[size_t(row)] : nullptr;
}

/// The list would take the letter to look for a row, and the space to choose one.
bool VisitsView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool picksUp = key && watched == m_needs && !(key->modifiers() & ~Qt::KeypadModifier) && (key->key() == Qt::Key_M || key->key() == Qt::Key_Space);
    if (!picksUp || !currentNeed())
        return Pane::eventFilter(watched, event);
    m_grid->pickUp(*currentNeed());
    return true;
}

std::optional<IncidentId> VisitsView::currentIncident() const
{
    if (m_needs->hasFocus())
        return currentNeed() ? std::optional(currentNeed()->incident) : std::nullopt;
    return m_grid->current() ? std::optional(m_grid->current()->visit.incident) : std::nullopt;
}

QString VisitsView::currentNumber() const
{
    if (m_needs->hasFocus())
        return currentNeed() ? currentNeed()->number : QString();
    return m_grid->current() ? m_grid->current()->number : QString();
}
