// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsview.h"

#include "core/async.h"
#include "ui/ledger/ledgerchart.h"
#include "ui/ledger/rowstable.h"
#include "ui/reports/figurechart.h"
#include "ui/reports/figuremodel.h"
#include "ui/reports/ratesdialog.h"
#include "ui/reports/reportfilters.h"
#include "ui/reports/reportrows.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using report::FigureTopic;

namespace {

QString idOf(FigureTopic topic)
{
    return u"figures-"_s + nameOf(topic);
}

QString iconOf(FigureTopic topic)
{
    switch (topic) {
    case FigureTopic::Overview: return u"reports"_s;
    case FigureTopic::Week: return u"calendar"_s;
    case FigureTopic::Rule: return u"settled"_s;
    case FigureTopic::Person: return u"team"_s;
    case FigureTopic::Customer: return u"customers"_s;
    case FigureTopic::Silence:
    case FigureTopic::Silent: return u"silent"_s;
    case FigureTopic::Times: return u"clock"_s;
    case FigureTopic::Waits: return u"waiting"_s;
    case FigureTopic::FalseByPerson:
    case FigureTopic::FalseByModel:
    case FigureTopic::FalseByKind: return u"undo"_s;
    case FigureTopic::Units: return u"replacement"_s;
    case FigureTopic::Opinions: return u"feedback"_s;
    case FigureTopic::Talks: break;
    }
    return u"calls"_s;
}

/// What the tables are called, before there is anything in them.
std::vector<report::FigureTable> emptyTables(const Viewpoint &viewpoint)
{
    Figures none;
    for (const auto &[step, word] : Names<FigureStep>::table.rows)
        none.steps.push_back({step, {}, {}});
    return report::figureTables(none, {}, viewpoint.language, viewpoint.zone);
}

}

ReportsView::ReportsView(Figuring &figuring, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_figuring(figuring), m_viewpoint(viewpoint), m_model(new FigureModel(this)), m_filters(new ReportFilters(viewpoint)),
      m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)), m_message(new MessageBar), m_topics(new NavigationList(tr("Figures"))), m_title(new TextLabel({}, TextRole::Title)),
      m_sentence(new TextLabel({}, TextRole::Body, Tone::Muted)), m_ledgerChart(new LedgerChart), m_chart(new FigureChart), m_table(new RowsTable(tr("Figures"), RowsTable::Lines::One)),
      m_empty(new EmptyState(u"reports"_s, tr("Nothing to count in this period."), tr("Show this year"))), m_inner(new QStackedWidget), m_rows(new ReportRows(figuring, viewpoint)),
      m_stack(new QStackedWidget)
{
    setObjectName(u"reportsPage"_s);
    m_all = buildFigures();
    m_stack->addWidget(m_all);
    m_stack->addWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(2s); // a dashboard costs more than a list
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this, &ReportsView::reload);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_summary->setText(tr("Counting…")); });
    connect(m_filters, &ReportFilters::changed, this, &ReportsView::reload);
    connect(m_message, &MessageBar::actionTriggered, this, &ReportsView::reload);
    connect(m_rows, &ReportRows::openRequested, this, &ReportsView::openRequested);
    connect(m_rows, &ReportRows::closed, this, &ReportsView::goBack);
    connect(m_topics, &NavigationList::currentChanged, this, &ReportsView::showTable);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        m_filters->setPeriod(ReportFilters::Period::Year);
        reload();
    });
}

QLayout *ReportsView::buildHead()
{
    const Theme theme = Theme::of(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(3));
    head->setSpacing(theme.space(2));
    auto *line = new QHBoxLayout;
    const auto button = [&](const QString &id, const QString &icon, const QString &text, const QString &says, auto does) {
        auto *one = new QPushButton(icons::icon(icon), text);
        one->setObjectName(id);
        setButtonKind(one, ButtonKind::Secondary);
        setPlainToolTip(one, says);
        one->setAccessibleName(says);
        connect(one, &QPushButton::clicked, this, does);
        line->addWidget(one);
    };
    button(u"reportPdf"_s, u"pdf"_s, tr("PDF…"), tr("Save all figures as PDF"), [this] { ask(u"pdf"_s, tr("PDF (*.pdf)"), tr("figures.pdf"), &ReportsView::savePaper); });
    button(u"reportCsv"_s, u"columns"_s, tr("CSV…"), tr("Save this table for spreadsheets"), [this] { ask(u"csv"_s, tr("Tables (*.csv)"), nameOf(m_model->table().topic) + u".csv"_s, &ReportsView::saveTable); });
    button(u"reportRates"_s, u"settings"_s, tr("Rates…"), tr("What an hour costs, and how long a call for news takes"), [this] { askRates(); });
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(3));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(1));
    words->addWidget(new TextLabel(tr("Reports"), TextRole::Headline));
    words->addWidget(m_summary);
    m_summary->setWordWrap(true);
    top->addLayout(words, 1);
    line->setSpacing(theme.space(1.5));
    top->addLayout(line);
    head->addLayout(top);
    head->addWidget(m_filters);
    return head;
}

QWidget *ReportsView::buildFigures()
{
    const Theme theme = Theme::of(this);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"reportTopicsScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_topics->setAutoFillBackground(false);
    m_topics->setObjectName(u"reportTopics"_s);
    for (const report::FigureTable &table : emptyTables(m_viewpoint))
        m_topics->add(idOf(table.topic), iconOf(table.topic), table.title);
    m_topics->setCurrent(idOf(FigureTopic::Overview));
    auto *list = new QWidget;
    auto *places = new QVBoxLayout(list);
    places->setContentsMargins({});
    places->addWidget(m_topics);
    places->addStretch();
    scroll->setWidget(list);
    scroll->setFixedWidth(theme.space(58));
    m_table->setObjectName(u"figures"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // each number opens what is behind it
    connect(m_table, &RowsTable::opened, this, &ReportsView::open);
    m_sentence->setWordWrap(true);
    m_inner->addWidget(m_table);
    m_inner->addWidget(m_empty);
    auto *page = new QVBoxLayout;
    page->setSpacing(theme.space(2));
    page->addWidget(m_title);
    page->addWidget(m_sentence);
    page->addWidget(m_ledgerChart, LedgerChart::isAvailable() ? 4 : 0);
    page->addWidget(m_chart);
    page->addWidget(m_inner, 5);
    m_ledgerChart->hide();
    m_chart->hide();
    const auto choose = [this](int row) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->setFocus();
    };
    connect(m_chart, &FigureChart::clicked, this, choose);
    auto *all = new QWidget;
    auto *columns = new QHBoxLayout(all);
    columns->setContentsMargins(theme.space(3), 0, theme.space(3), theme.space(2));
    columns->setSpacing(theme.space(4));
    columns->addWidget(scroll);
    columns->addLayout(page, 1);
    return all;
}

void ReportsView::refresh()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void ReportsView::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    whenDone(m_figuring.choices(), this, [this](const Result<FigureChoices> &choices) {
        if (choices)
            m_filters->setChoices(*choices);
    });
    reload();
}

void ReportsView::reload()
{
    m_soon.stop();
    m_reading.cancel(); // nobody waits for it any more
    m_patience.start();
    const FigureFilter filter = m_filters->filter();
    const int number = ++m_asked;
    m_reading = m_figuring.dashboard(filter, [this, number](qint64 left) {
        if (number == m_asked)
            m_summary->setText(tr("Counting what was there before, once: %n incident(s) left", nullptr, static_cast<int>(left)));
    });
    whenDone(m_reading, this, [this, number](const Result<Figures> &figures) {
        if (number == m_asked)
            take(figures);
    });
}

void ReportsView::take(const Result<Figures> &figures)
{
    m_patience.stop();
    if (!figures) {
        m_message->say(MessageBar::Kind::Error, figures.error().text, tr("Try again"));
        Q_EMIT loaded();
        return;
    }
    if (m_message->kind() == MessageBar::Kind::Error)
        m_message->clear();
    m_shown = figures->filter;
    m_tables = m_figuring.tables(*figures, m_viewpoint.language.code());
    const QString period = report::periodWords(m_shown, m_viewpoint.language, m_viewpoint.zone), about = m_filters->about();
    m_summary->setText(about.isEmpty() ? period : u"%1 · %2"_s.arg(period, about));
    showTable();
    Q_EMIT loaded();
}

void ReportsView::showTable()
{
    const auto table = std::find_if(m_tables.begin(), m_tables.end(), [this](const report::FigureTable &one) { return idOf(one.topic) == m_topics->current(); });
    if (table == m_tables.end())
        return;
    const bool isSame = m_model->table().topic == table->topic;
    const QModelIndex before = m_table->currentIndex();
    const int row = isSame ? std::max(0, before.row()) : 0, cell = isSame ? std::max(0, before.column()) : 0;
    m_model->setTable(*table);
    m_table->setWidth(0, 0);
    const bool isLedger = !table->sums.empty(); // seven columns of short numbers leave the name its room
    for (int i = 1; i < m_model->columnCount(); ++i)
        m_table->setWidth(i, isLedger ? 8 : std::max<int>(table->topic == FigureTopic::Silent ? 18 : 11, static_cast<int>(table->heads[i].size()) + 3));
    m_table->setAccessibleName(table->title);
    m_title->setText(table->title);
    m_sentence->setText(table->summary);
    m_sentence->setVisible(!table->summary.isEmpty());
    const bool isEmpty = table->rows.empty();
    if (!isEmpty)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), cell));
    m_empty->setHint(tr("Choose another period, or fewer conditions."));
    m_inner->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    drawChart(*table);
}

void ReportsView::drawChart(const report::FigureTable &table)
{
    const bool isLedger = !table.sums.empty();
    m_ledgerChart->setVisible(isLedger);
    m_chart->setBars(table.rows.empty() ? std::vector<report::FigureBar>() : table.bars);
    if (!isLedger)
        return;
    const bool weeks = table.topic == FigureTopic::Week;
    const size_t most = weeks ? LedgerChart::most : LedgerChart::most / 2;
    const size_t from = weeks && table.sums.size() > most ? table.sums.size() - most : 0;
    std::vector<LedgerBar> bars;
    for (size_t i = from; i < table.sums.size() && bars.size() < most; ++i) {
        const QString name = weeks ? m_viewpoint.language.locale().toString(table.sums[i].from->in(m_viewpoint.zone).date(), u"d MMM"_s) : table.rows[i][0].text;
        bars.push_back({name, table.rows[i][1].text, table.sums[i].counts});
    }
    m_ledgerChart->setBars(bars, weeks ? LedgerChart::Direction::Up : LedgerChart::Direction::Across);
}

void ReportsView::show(FigureTopic topic)
{
    m_topics->setCurrent(idOf(topic));
    showTable();
}

void ReportsView::open(const QModelIndex &index)
{
    const report::FigureCell *cell = m_model->at(index);
    if (!cell)
        return;
    if (cell->incident) {
        Q_EMIT openRequested(*cell->incident);
        return;
    }
    if (!cell->number)
        return;
    m_rows->show(m_shown, *cell->number, m_model->pathOf(index));
    m_stack->setCurrentWidget(m_rows);
    setFocusProxy(m_rows->table());
    m_rows->table()->setFocus();
}

bool ReportsView::goBack()
{
    if (m_stack->currentWidget() != m_rows)
        return false;
    m_stack->setCurrentWidget(m_all);
    setFocusProxy(m_table);
    m_table->setFocus();
    return true;
}

std::optional<IncidentId> ReportsView::currentIncident() const
{
    if (m_stack->currentWidget() == m_rows)
        return m_rows->current() ? std::optional(m_rows->current()->id) : std::nullopt;
    const report::FigureCell *cell = m_model->at(m_table->currentIndex());
    return cell ? cell->incident : std::nullopt;
}

QString ReportsView::currentNumber() const
{
    const FigureIncident *row = m_stack->currentWidget() == m_rows ? m_rows->current() : nullptr;
    return row ? row->number : QString();
}
