// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include "core/async.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/knownwords.h"
#include "ui/queue/preview.h"
#include "ui/queue/previewsplitter.h"
#include "ui/queue/queuecolumns.h"
#include "ui/queue/queuememory.h"
#include "ui/queue/queuereader.h"
#include "ui/queue/queuetable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QMenu>
#include <QMetaMethod>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostCounted = 10'000;

}

QueueView::QueueView(const QueueParts &parts, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_parts(parts), m_model(new QueueModel(viewpoint, this)), m_reader(new QueueReader(parts.queue, this)), m_table(new QueueTable(*m_model)),
      m_columns(new QueueColumns(*m_table, *m_model)), m_bar(new FilterBar(viewpoint.language.code())), m_preview(new QueuePreview(parts.timeline, parts.reminders, viewpoint)),
      m_selection(new SelectionBar), m_title(new TextLabel(tr("Queue"), TextRole::Headline)), m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)), m_message(new MessageBar),
      m_empty(new EmptyState(u"queue"_s, tr("No incident here."), tr("Clear the filter"))), m_stack(new QStackedWidget),
      m_sortMenu(new QMenu(tr("&Sort by"), this)), m_columnsMenu(new QMenu(tr("&Columns"), this)), m_rowsMenu(new QMenu(tr("Ro&ws"), this))
{
    setObjectName(u"queuePage"_s);
    const Theme theme = Theme::of(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins({});
    left->setSpacing(0);
    left->addWidget(m_stack, 1);
    left->addWidget(m_selection);
    m_splitter = new PreviewSplitter(list, m_preview);
    new KnownWords(parts.queue, parts.people, *m_bar->field());
    buildHead();
    buildMenus();
    m_selection->hide();
    m_table->viewport()->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connectParts();
}

void QueueView::setFilter(const QueueFilter &filter, const QString &title, const QStringList &columns)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_filter = filter;
    m_bar->setFilter(filter.filter);
    m_columns->setShown(columns);
    m_columns->setSort(filter.sort, filter.descending);
    m_reset = true;
    m_table->chooseNone();
    reload();
}

void QueueView::setComfortable(bool on)
{
    rememberRowsComfortable(on);
    m_table->setRows(on ? QueueDelegate::Rows::Comfortable : QueueDelegate::Rows::Compact);
}

void QueueView::chooseAll()
{
    whenDone(m_parts.queue.ids(m_filter, mostCounted), this, [this, filter = m_filter](const Result<std::vector<IncidentId>> &ids) {
        if (!(filter == m_filter) || m_table->chosenCount() == 0)
            return; // the person went on to another list, or chose otherwise
        if (ids)
            m_table->choose(*ids);
        else
            m_message->say(MessageBar::Kind::Error, ids.error().text);
    });
}

void QueueView::goToEnd(bool last)
{
    m_end = last;
    m_reader->read(m_filter, last ? QString(QueuePage::atEnd) : QString(), QueueModel::pageSize);
}

void QueueView::setFilterText(const QString &text)
{
    m_bar->setText(text);
    Q_EMIT m_bar->changed();
}

std::vector<IncidentId> QueueView::chosen() const
{
    return m_table->chosen();
}

void QueueView::release(const std::vector<IncidentId> &incidents)
{
    m_table->release(incidents);
}

QStringList QueueView::columns() const
{
    return m_columns->shown();
}

void QueueView::setColumns(const QStringList &columns)
{
    m_columns->setShown(columns);
}

void QueueView::sortBy(QueueSort sort, bool descending)
{
    m_filter.sort = sort;
    m_filter.descending = descending;
    m_columns->setSort(sort, descending);
    m_reset = true;
    reload();
    Q_EMIT changed();
}

void QueueView::refresh()
{
    m_soon.start();
    m_preview->refresh();
}

void QueueView::reload()
{
    m_soon.stop();
    const bool anew = std::exchange(m_reset, false);
    m_anew = m_anew || anew;
    const int first = m_wanted.isNull() ? QueueReader::firstRows : QueueModel::pageSize; // who is looked for may stand further down
    m_reader->read(m_filter, anew ? QString() : m_model->begin(), anew ? first : std::max(QueueModel::pageSize, m_model->rowCount()));
}

void QueueView::take(std::vector<QueuePage> pages)
{
    m_message->clear();
    const QueueRow *before = current();
    const IncidentId stood = before ? before->id : IncidentId();
    // An incident that is gone leaves the keyboard in its place; another list begins at its top.
    const int row = std::exchange(m_anew, false) ? 0 : std::max(0, m_table->currentIndex().row());
    m_model->setRules(m_parts.reminders.rules());
    m_model->setPages(std::move(pages));
    const IncidentId wanted = std::exchange(m_wanted, {});
    if (const std::optional<bool> end = std::exchange(m_end, {}); end && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(*end ? m_model->rowCount() - 1 : 0, QueueModel::TitleColumn));
    else
        m_table->restore(m_model->indexOf(wanted).isValid() ? wanted : stood, row); // what was wanted may not pass the filter
    m_counted = m_model->isWhole() ? m_model->rowCount() : -1;
    refreshHeader();
    if (m_counted < 0)
        m_reader->countSoon(mostCounted);
    Q_EMIT loaded();
}

void QueueView::say(const Error &error)
{
    m_model->giveUp();
    m_message->say(MessageBar::Kind::Error, error.text, tr("Try again"));
    Q_EMIT loaded();
}

void QueueView::refreshHeader()
{
    const bool filtered = !m_filter.filter.tests.empty() || !m_filter.text.isEmpty();
    const QLocale locale = m_model->viewpoint().language.locale();
    const int count = m_counted < 0 ? m_model->rowCount() : m_counted;
    const QString all = m_counted >= mostCounted ? tr("More than %1 incidents").arg(locale.toString(mostCounted))
        : m_counted < 0                          ? tr("The first %n incident(s)", nullptr, count)
                                                 : tr("%n incident(s)", nullptr, count);
    m_summary->setText(count == 0 ? QString() : all);
    m_empty->button()->setVisible(filtered);
    m_empty->setHint(filtered ? tr("What fits this list appears here by itself.") : tr("A call that comes in is the first: Ctrl+N."));
    m_empty->setSentence(filtered ? tr("No incident passes this filter.") : tr("No incident here."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

/// Not by a focus proxy: Qt 6.4 takes a page out of the order of Tab, with all that is on it, when its proxy is not its first control.
void QueueView::focusInEvent(QFocusEvent *event)
{
    QWidget *part = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_bar->field();
    part->setFocus(event->reason());
}

void QueueView::showChosen()
{
    const int count = m_table->chosenCount();
    m_selection->setCount(count);
    // Deeds that nobody listens for would be buttons that do nothing.
    m_selection->setVisible(count > 0 && isSignalConnected(QMetaMethod::fromSignal(&QueueView::bulkRequested)));
}

void QueueView::tick()
{
    m_model->tick();
    m_preview->tick();
    const std::vector<FilterTest> &tests = m_filter.filter.tests;
    const bool leavesOut = std::any_of(tests.begin(), tests.end(), [](const FilterTest &test) { // of what ends out of sight no row tells
        return test.key == FilterKey::State && test.excludes && test.values.contains("snoozed"_L1);
    });
    if (leavesOut || m_model->isOutOfDate())
        refresh();
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

QList<QWidget *> QueueView::panes() const
{
    QList<QWidget *> panes{m_bar->field()};
    if (m_stack->currentWidget() == m_table)
        panes << m_table;
    if (m_preview->content()->isVisible()) // with nothing to preview there is nowhere to go
        panes << m_preview->content();
    return panes;
}

bool QueueView::isPreviewShown() const
{
    return m_splitter->isPreviewShown();
}

void QueueView::showPreview(bool on)
{
    if (!on && m_preview->isAncestorOf(focusWidget() ? focusWidget() : this))
        m_table->setFocus();
    m_splitter->showPreview(on);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_columns->fit();
}

bool QueueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_columns->fit();
    return Pane::eventFilter(watched, event);
}
