// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaypage.h"

#include "core/async.h"
#include "ui/acts/actrow.h"
#include "ui/agenda/agendadelegate.h"
#include "ui/agenda/todayside.h"
#include "ui/incident/whyview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TodayPage::TodayPage(Desk &desk, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_reminders(desk.reminders()), m_timeline(desk.timeline()), m_viewpoint(viewpoint), m_model(new AgendaModel(viewpoint, this)), m_list(new QListView),
      m_date(new TextLabel({}, TextRole::Caption, Tone::Muted)), m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_message(new MessageBar), m_acts(new ActRow(m_reminders, viewpoint)), m_empty(new EmptyState(u"settled"_s, tr("Nothing is due."))), m_stack(new QStackedWidget), m_splitter(new QSplitter),
      m_why(new WhyPane(desk.timeline(), viewpoint)), m_side(new TodaySide(desk.queue(), desk.timeline(), viewpoint))
{
    setObjectName(u"todayPage"_s);
    const Theme theme = Theme::of(this);
    buildList();
    auto *title = new TextLabel(tr("Today"), TextRole::Headline);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(2));
    head->setSpacing(theme.space(0.5));
    head->addWidget(m_date);
    head->addWidget(title);
    head->addWidget(m_summary);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_why);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({theme.space(200), theme.space(85), theme.space(90)});
    m_why->hide();
    m_side->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    m_message->setInset(3, 0, 2);
    column->addWidget(m_message);
    column->addWidget(m_acts);
    column->addWidget(m_splitter, 1);
    connect(m_why, &WhyPane::closed, this, [this] {
        m_list->setFocus();
        showSide();
    });
    connect(m_side, &TodaySide::changed, this, &TodayPage::showSide);
    connect(m_side, &TodaySide::openRequested, this, &TodayPage::openRequested);
    connect(m_side, &TodaySide::waitingRequested, this, &TodayPage::waitingRequested);
    connect(m_why, &WhyPane::openRequested, this, &TodayPage::openRequested);
    connect(m_why, &WhyPane::logRequested, this, &TodayPage::logCurrent);
    connect(m_why, &WhyPane::deedChosen, this, [this](const Commitment &, Deed deed) { act(deed); });
    connect(m_message, &MessageBar::actionTriggered, this, &TodayPage::reload);
    connect(m_acts, &ActRow::said, this, &TodayPage::said);
    connect(m_acts, &ActRow::closed, m_list, qOverload<>(&QWidget::setFocus));
    refreshHeader();
}

void TodayPage::buildList()
{
    m_list->setObjectName(u"agenda"_s);
    m_list->setAccessibleName(tr("Commitments"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setMouseTracking(true);
    const Theme theme = Theme::of(this);
    m_stack->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    auto *delegate = new AgendaDelegate(*m_model, m_list);
    m_list->setItemDelegate(delegate);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_list, &QListView::doubleClicked, this, &TodayPage::openCurrent);
    connect(m_model, &AgendaModel::moreWanted, this, &TodayPage::fetch);
    connect(delegate, &AgendaDelegate::whyClicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        showWhy();
    });
    connect(delegate, &AgendaDelegate::logClicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        logCurrent();
    });
    connect(delegate, &AgendaDelegate::moreClicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        showDeeds(QCursor::pos());
    });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { showDeeds(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_why->isVisible())
            showWhy();
    });
}

/// The explanation takes the place of who waits and what is new while it is open.
void TodayPage::showSide()
{
    m_side->setVisible(!m_side->isEmpty() && m_why->isHidden());
}

void TodayPage::reload()
{
    m_side->reload();
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    ++m_readings;
    const int limit = std::max(200, static_cast<int>(m_model->rows().size()));
    whenDone(m_reminders.agenda({}, {}, limit), this, [this](const Result<AgendaPage> &page) {
        m_loading = false;
        take(page);
        if (std::exchange(m_again, false))
            reload();
    });
}

void TodayPage::take(const Result<AgendaPage> &page)
{
    if (!page) {
        m_message->say(MessageBar::Kind::Error, page.error().text, tr("Try again"));
        Q_EMIT loaded();
        return;
    }
    m_message->clear();
    const AgendaRow *before = current();
    const CommitmentId kept = before ? before->commitment.id : CommitmentId();
    const int row = m_list->currentIndex().row();
    m_model->setRules(m_reminders.rules());
    m_model->setRows(page->rows, page->next);
    QModelIndex index = m_model->indexOf(kept);
    // What was current has been settled: go on with what took its place.
    for (int next = std::max(row, 0); !index.isValid() && next < m_model->rowCount(); ++next)
        index = m_model->at(m_model->index(next)) ? m_model->index(next) : QModelIndex();
    if (index.isValid())
        m_list->setCurrentIndex(index);
    refreshHeader();
    Q_EMIT loaded();
}

void TodayPage::fetch(const QString &after)
{
    whenDone(m_reminders.agenda({}, after), this, [this, number = m_readings](const Result<AgendaPage> &page) {
        if (number != m_readings)
            return; // the list was read anew meanwhile
        if (page)
            m_model->append(page->rows, page->next);
        else
            m_message->say(MessageBar::Kind::Error, page.error().text, tr("Try again"));
    });
}

void TodayPage::tick()
{
    const AgendaRow *before = current();
    const CommitmentId kept = before ? before->commitment.id : CommitmentId();
    m_model->tick();
    m_side->tick();
    if (const QModelIndex index = m_model->indexOf(kept); index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    refreshHeader();
}

void TodayPage::choose(CommitmentId commitment)
{
    if (const QModelIndex index = m_model->indexOf(commitment); index.isValid())
        m_list->setCurrentIndex(index);
}

void TodayPage::refreshHeader()
{
    int overdue = 0, soon = 0, today = 0, held = 0;
    const AgendaRow *next = nullptr;
    for (const AgendaRow &row : m_model->rows()) {
        if (holdAt(row.commitment, m_viewpoint.now())) {
            ++held;
            continue;
        }
        const Horizon horizon = m_viewpoint.horizon(row.commitment.due);
        overdue += horizon == Horizon::Overdue;
        soon += horizon == Horizon::Soon;
        today += horizon == Horizon::Today;
        next = next || !row.commitment.due ? next : &row;
    }
    m_date->setText(m_viewpoint.date(m_viewpoint.now().in(m_viewpoint.zone).date()));
    QStringList parts;
    if (overdue)
        parts << tr("%n overdue", nullptr, overdue);
    if (soon)
        parts << tr("%n due within two hours", nullptr, soon);
    if (today)
        parts << tr("%n later today", nullptr, today);
    const QString calm = next ? tr("Nothing is due. Next: %1, %2, %3.").arg(m_model->what(next->commitment), next->customer, m_viewpoint.clock(*next->commitment.due))
                              : tr("Nothing is due.");
    if (parts.isEmpty())
        parts << calm;
    if (held)
        parts << tr("%n put off or in hand", nullptr, held);
    m_summary->setText(parts.join(u"  ·  "_s));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    m_empty->setHint(tr("What is promised, and what the rules ask for, appears here in time."));
    Q_EMIT countsChanged(overdue, soon);
}

const AgendaRow *TodayPage::current() const
{
    return m_model->at(m_list->currentIndex());
}

void TodayPage::showWhy()
{
    if (const AgendaRow *row = current())
        m_why->explain(row->commitment, m_model->what(row->commitment));
    showSide();
}
