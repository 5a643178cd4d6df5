// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include "core/async.h"
#include "ui/queue/queuedelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 200;

}

QueueView::QueueView(Queue &queue, Reminders &reminders, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_queue(queue), m_reminders(reminders), m_model(new QueueModel(viewpoint, this)), m_table(new QTableView),
      m_title(new TextLabel(tr("Queue"), TextRole::Headline)), m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)), m_message(new MessageBar),
      m_empty(new EmptyState(u"queue"_s, tr("No incident here."), tr("Clear the filter"))), m_stack(new QStackedWidget)
{
    setObjectName(u"queuePage"_s);
    const Theme theme = Theme::of(this);
    buildTable();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(3));
    head->setSpacing(theme.space(0.5));
    head->addWidget(m_title);
    head->addWidget(m_summary);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    m_message->setInset(3, 0, 2);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &QueueView::reload);
    connect(m_message, &MessageBar::actionTriggered, this, &QueueView::reload);
    connect(m_empty, &EmptyState::triggered, this, &QueueView::unfilterRequested);
}

void QueueView::buildTable()
{
    m_table->setObjectName(u"queue"_s);
    m_table->setAccessibleName(tr("Queue"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new QueueDelegate(*m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(QueueDelegate::rowHeight(Theme::of(this)));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsMovable(true);
    layOutColumns();
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &QueueView::openCurrent);
    connect(m_model, &QueueModel::moreWanted, this, &QueueView::fetch);
}

std::array<int, QueueModel::ColumnCount> QueueView::columnWidths() const
{
    const Theme theme = Theme::of(this);
    const Viewpoint &view = m_model->viewpoint();
    const QFontMetrics metrics(theme.font(TextRole::Body));
    const auto characters = [&](int count, double steps) { return metrics.averageCharWidth() * count + theme.space(steps); };
    // A column is as wide as the longest that it says in this language: what is left is the title's.
    const auto badge = [&](const QString &text) { return rows::badgeSize(theme, {u"clock"_s, text, Tone::Neutral}).width() + theme.space(5); };
    const Instant before = view.now() - (9h + 59min);
    int state = badge(view.language.word(State::Active));
    for (const WaitingOn on : {WaitingOn::Customer, WaitingOn::Supplier, WaitingOn::Part})
        state = std::max(state, badge(QueueModel::tr("Waits: %1").arg(view.language.word(on))));
    int ball = 0;
    for (const Ball with : {Ball::Us, Ball::Customer, Ball::Supplier})
        ball = std::max(ball, metrics.horizontalAdvance(view.language.word(with)));
    const int silent = metrics.horizontalAdvance(view.age(before)) + theme.space(5);
    const int silentHead = QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(QueueModel::tr("Silent since")) + theme.space(6);
    return {std::max(badge(view.remaining(before)), theme.space(61)), characters(10, 5), characters(28, 5), characters(19, 5), state, ball + theme.space(12),
            std::max(silent, silentHead), characters(21, 4), characters(12, 11)};
}

void QueueView::layOutColumns()
{
    const Theme theme = Theme::of(this);
    const std::array<int, QueueModel::ColumnCount> widths = columnWidths();
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < QueueModel::ColumnCount; ++i) {
        header->setSectionResizeMode(i, i == QueueModel::TitleColumn ? QHeaderView::Stretch : QHeaderView::Interactive);
        header->resizeSection(i, widths[static_cast<size_t>(i)]);
    }
    // Number and customer stand below the title, and what is owed next below its moment; who wants columns of their own finds
    // them in the header's menu.
    for (int i = 0; i < QueueModel::ColumnCount; ++i) {
        if (i == QueueModel::TitleColumn)
            continue;
        const bool shown = i != QueueModel::CustomerColumn && i != QueueModel::NumberColumn && i != QueueModel::NextColumn;
        m_table->setColumnHidden(i, !shown);
        auto *action = new QAction(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), header);
        action->setCheckable(true);
        action->setChecked(shown);
        connect(action, &QAction::toggled, this, [this, i](bool on) { m_table->setColumnHidden(i, !on); });
        header->addAction(action);
    }
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    header->setMinimumSectionSize(theme.space(12));
}

void QueueView::setFilter(const QueueFilter &filter, const QString &title)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_filter = filter;
    m_reset = true;
    reload();
}

void QueueView::refresh()
{
    m_soon.start();
}

void QueueView::reload()
{
    m_soon.stop();
    const int limit = m_reset ? pageSize : std::max(pageSize, m_model->rowCount());
    m_reset = false;
    whenDone(m_queue.page(m_filter, {}, limit), this, [this, number = ++m_asked](const Result<QueuePage> &page) {
        if (number == m_asked)
            take(page);
    });
}

void QueueView::take(const Result<QueuePage> &page)
{
    if (!page) {
        m_message->say(MessageBar::Kind::Error, page.error().text, tr("Try again"));
        Q_EMIT loaded();
        return;
    }
    m_message->clear();
    const QueueRow *before = current();
    const IncidentId kept = !m_wanted.isNull() ? m_wanted : before ? before->id : IncidentId();
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setRules(m_reminders.rules());
    m_model->setPage(*page);
    QModelIndex index = m_model->indexOf(kept);
    if (!index.isValid() && m_model->rowCount() > 0)
        index = m_model->index(std::min(row, m_model->rowCount() - 1), QueueModel::TitleColumn);
    if (index.isValid() && index.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(index);
    m_wanted = {};
    refreshHeader();
    Q_EMIT loaded();
}

void QueueView::fetch(const QString &after)
{
    whenDone(m_queue.page(m_filter, after, pageSize), this, [this, number = m_asked](const Result<QueuePage> &page) {
        if (number != m_asked)
            return; // the list was read anew meanwhile
        if (page)
            m_model->append(*page);
        else
            m_message->say(MessageBar::Kind::Error, page.error().text, tr("Try again"));
        refreshHeader();
    });
}

void QueueView::refreshHeader()
{
    const int count = m_model->rowCount();
    const bool more = m_model->canFetchMore({});
    const QString shown = more ? tr("The first %n incident(s), by what is owed next", nullptr, count) : tr("%n incident(s), by what is owed next", nullptr, count);
    m_summary->setText(count == 0 ? QString() : m_filter.text.isEmpty() ? shown : tr("%1 · matching “%2”").arg(shown, m_filter.text));
    m_empty->button()->setVisible(!m_filter.text.isEmpty());
    m_empty->setHint(m_filter.text.isEmpty() ? tr("What fits this list appears here by itself.") : QString());
    m_empty->setSentence(m_filter.text.isEmpty() ? tr("No incident here.") : tr("No incident matches “%1”.").arg(m_filter.text));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void QueueView::tick()
{
    m_model->tick();
}

const QueueRow *QueueView::current() const
{
    return m_model->at(m_table->currentIndex());
}

void QueueView::setCurrent(IncidentId incident)
{
    const QModelIndex index = m_model->indexOf(incident);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        m_wanted = incident;
}

void QueueView::openCurrent()
{
    if (const QueueRow *row = current())
        Q_EMIT openRequested(row->id);
}

bool QueueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    const QModelIndex index = m_table->currentIndex();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_J:
        m_table->setCurrentIndex(index.siblingAtRow(index.row() + 1).isValid() ? index.siblingAtRow(index.row() + 1) : index);
        return true;
    case Qt::Key_K:
        m_table->setCurrentIndex(index.siblingAtRow(index.row() - 1).isValid() ? index.siblingAtRow(index.row() - 1) : index);
        return true;
    default:
        return false;
    }
}
