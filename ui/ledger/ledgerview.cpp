// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerview.h"

#include "core/async.h"
#include "core/calendar/week.h"
#include "ui/ledger/ledgerchart.h"
#include "ui/ledger/ledgerfilters.h"
#include "ui/ledger/ledgermodel.h"
#include "ui/ledger/ledgerrows.h"
#include "ui/ledger/rowstable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LedgerView::LedgerView(Ledger &ledger, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_ledger(ledger), m_viewpoint(viewpoint), m_model(new LedgerModel(viewpoint, this)),
      m_filters(new LedgerFilters(viewpoint)), m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_chartNote(new TextLabel({}, TextRole::Caption, Tone::Muted)), m_message(new MessageBar), m_chart(new LedgerChart),
      m_table(new RowsTable(tr("Ledger"), RowsTable::Lines::One)), m_empty(new EmptyState(u"reports"_s, {}, tr("Show everything"))),
      m_rows(new LedgerRows(ledger, viewpoint)), m_stack(new QStackedWidget), m_overview(nullptr)
{
    setObjectName(u"ledgerPage"_s);
    const Theme theme = Theme::of(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    head->setSpacing(theme.space(0.5));
    head->addWidget(new TextLabel(tr("Ledger"), TextRole::Headline));
    head->addWidget(m_summary);
    head->addSpacing(theme.space(3));
    head->addWidget(m_filters);
    buildTable();
    m_overview = buildOverview();
    for (QWidget *page : {m_overview, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_rows)})
        m_stack->addWidget(page);
    m_stack->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &LedgerView::reload);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_summary->setText(tr("Adding up…")); });
    connect(m_filters, &LedgerFilters::changed, this, &LedgerView::reload);
    connect(m_message, &MessageBar::actionTriggered, this, &LedgerView::reload);
    connect(m_rows, &LedgerRows::openRequested, this, &LedgerView::openRequested);
    connect(m_rows, &LedgerRows::closed, this, &LedgerView::goBack);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        m_filters->setPeriod(LedgerFilters::Period::Everything);
        reload();
    });
}

void LedgerView::buildTable()
{
    m_table->setObjectName(u"ledger"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // each number opens what is behind it
    m_table->setWidth(LedgerModel::NameColumn, 0);
    m_table->setWidth(LedgerModel::RateColumn, 15);
    for (int i = LedgerModel::FirstVerdictColumn; i < m_model->columnCount(); ++i)
        m_table->setWidth(i, 9);
    connect(m_table, &RowsTable::opened, this, &LedgerView::openBehind);
    connect(m_table, &RowsTable::kept, this, &LedgerView::keepCurrent);
    // The keys stand behind the words as hints: the table understands them by itself.
    auto *open = new QAction(u"%1\t%2"_s.arg(tr("Open the commitments behind it"), tr("Enter")), m_table);
    auto *keep = new QAction(u"%1\t%2"_s.arg(tr("Keep only this line"), tr("Ctrl+Enter")), m_table);
    connect(open, &QAction::triggered, this, [this] { openBehind(m_table->currentIndex()); });
    connect(keep, &QAction::triggered, this, &LedgerView::keepCurrent);
    m_table->addActions({open, keep});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *LedgerView::buildOverview()
{
    const Theme theme = Theme::of(this);
    auto *overview = new QWidget;
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    auto *chart = new QVBoxLayout;
    chart->setContentsMargins(theme.space(3), 0, theme.space(3), theme.space(2));
    chart->addWidget(m_chart, 1);
    chart->addWidget(m_chartNote);
    column->addLayout(chart, LedgerChart::isAvailable() ? 5 : 0);
    column->addWidget(m_table, 4);
    connect(m_chart, &LedgerChart::clicked, this, [this](int bar) {
        if (bar >= 0 && bar < static_cast<int>(m_barRows.size()) && m_barRows[static_cast<size_t>(bar)] >= 0) {
            m_table->setCurrentIndex(m_model->index(m_barRows[static_cast<size_t>(bar)], LedgerModel::NameColumn));
            m_table->setFocus();
        }
    });
    return overview;
}

void LedgerView::refresh()
{
    if (isVisible())
        m_soon.start();
}

void LedgerView::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void LedgerView::reload()
{
    m_soon.stop();
    m_sums.cancel(); // nobody waits for it any more
    m_patience.start();
    const LedgerBy by = m_filters->by();
    m_sums = m_ledger.sums(by, m_filters->filter());
    whenDone(m_sums, this, [this, by, number = ++m_asked](const Result<std::vector<LedgerSum>> &sums) {
        if (number == m_asked)
            take(by, sums);
    });
}

void LedgerView::take(LedgerBy by, const Result<std::vector<LedgerSum>> &sums)
{
    m_patience.stop();
    if (!sums) {
        m_message->say(MessageBar::Kind::Error, sums.error().text, tr("Try again"));
        Q_EMIT loaded();
        return;
    }
    m_message->clear();
    const QModelIndex before = m_table->currentIndex();
    const QString kept = before.isValid() && by == m_model->by() ? m_model->sums()[static_cast<size_t>(before.row())].key : QString();
    m_model->setSums(by, *sums, m_ledger.rules());
    const auto same = std::find_if(sums->begin(), sums->end(), [&](const LedgerSum &sum) { return before.isValid() && sum.key == kept; });
    if (!sums->empty())
        m_table->setCurrentIndex(m_model->index(same == sums->end() ? 0 : static_cast<int>(same - sums->begin()), std::max(0, before.column())));
    refreshHeader();
    drawChart();
    if (m_stack->currentWidget() != m_rows)
        m_stack->setCurrentWidget(sums->empty() ? static_cast<QWidget *>(m_empty) : m_overview);
    Q_EMIT loaded();
}

void LedgerView::refreshHeader()
{
    const LedgerCounts all = m_model->total();
    const QString rate = keptRate(all, m_viewpoint.language);
    const QString overdue = all.overdue > 0 ? tr("%n overdue now", nullptr, static_cast<int>(all.overdue)) : QString();
    const QString kept = all.judged() > 0 ? tr("Kept %1 of what was owed to customers").arg(rate) : tr("Nothing has ended in this period");
    m_summary->setText(overdue.isEmpty() ? kept : u"%1 · %2"_s.arg(kept, overdue));
    const bool narrowed = m_filters->isNarrowed();
    m_empty->setSentence(narrowed ? tr("Nothing was owed in this period.") : tr("Nothing has been owed yet."));
    m_empty->setHint(narrowed ? tr("Choose a longer period, or show everything.") : tr("Take the first call with Ctrl+N: what is owed for it will be counted here."));
}

std::vector<LedgerBar> LedgerView::weekBars()
{
    std::vector<LedgerBar> bars;
    const std::vector<LedgerSum> &sums = m_model->sums();
    // From the last week backwards. A week without a commitment keeps its place, so that the eye can trust the axis.
    std::optional<Instant> expected;
    for (size_t i = sums.size(); i-- > 0 && bars.size() < LedgerChart::most;) {
        for (; expected && *sums[i].to < *expected && bars.size() < LedgerChart::most; expected = isoWeekOf(*expected - 1h, m_viewpoint.zone).from) {
            bars.push_back({});
            m_barRows.push_back(-1);
        }
        if (bars.size() == LedgerChart::most)
            break;
        bars.push_back(barOf(sums[i]));
        m_barRows.push_back(static_cast<int>(i));
        expected = sums[i].from;
    }
    std::reverse(bars.begin(), bars.end());
    std::reverse(m_barRows.begin(), m_barRows.end());
    return bars;
}

std::vector<LedgerBar> LedgerView::nameBars()
{
    std::vector<LedgerBar> bars;
    for (const LedgerSum &sum : m_model->sums()) {
        if (bars.size() == LedgerChart::most / 2)
            break;
        m_barRows.push_back(static_cast<int>(bars.size()));
        bars.push_back(barOf(sum));
    }
    return bars;
}

LedgerBar LedgerView::barOf(const LedgerSum &sum) const
{
    return {m_model->shortName(sum), keptRate(sum.counts, m_viewpoint.language).section(u" ("_s, 0, 0), sum.counts};
}

void LedgerView::drawChart()
{
    m_barRows.clear();
    const bool weeks = m_model->by() == LedgerBy::Week;
    m_chart->setBars(weeks ? weekBars() : nameBars(), weeks ? LedgerChart::Direction::Up : LedgerChart::Direction::Across);
    const auto drawn = static_cast<int>(m_barRows.size()) - static_cast<int>(std::count(m_barRows.begin(), m_barRows.end(), -1));
    m_chartNote->setVisible(LedgerChart::isAvailable() && drawn < m_model->rowCount());
    m_chartNote->setText((weeks ? tr("The chart draws the last %1 of %2 weeks.") : tr("The chart draws the first %1 of %2 lines.")).arg(drawn).arg(m_model->rowCount()));
}

void LedgerView::openBehind(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const LedgerSum &sum = m_model->sums()[static_cast<size_t>(index.row())];
    LedgerFilter filter = narrowed(m_filters->filter(), m_model->by(), sum);
    filter.verdict = LedgerModel::verdictOf(index.column());
    if (filter.verdict && sum.counts.of(*filter.verdict) == 0)
        return;
    const QString name = m_model->name(sum);
    m_rows->show(filter, filter.verdict ? u"%1 · %2"_s.arg(name, verdictWord(*filter.verdict, m_viewpoint.language)) : name);
    m_stack->setCurrentWidget(m_rows);
    setFocusProxy(m_rows->table());
    m_rows->table()->setFocus();
}

void LedgerView::keepCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        const LedgerSum sum = m_model->sums()[static_cast<size_t>(index.row())];
        m_filters->keep(m_model->by(), sum, m_model->name(sum));
    }
}

bool LedgerView::goBack()
{
    if (m_stack->currentWidget() != m_rows)
        return false;
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_overview : m_empty);
    setFocusProxy(m_table);
    m_table->setFocus();
    return true;
}

std::optional<IncidentId> LedgerView::currentIncident() const
{
    const LedgerRow *row = m_stack->currentWidget() == m_rows ? m_rows->current() : nullptr;
    return row ? std::optional(row->incident) : std::nullopt;
}

QString LedgerView::currentNumber() const
{
    const LedgerRow *row = m_stack->currentWidget() == m_rows ? m_rows->current() : nullptr;
    return row ? row->number : QString();
}
