// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todayside.h"

#include "core/async.h"
#include "core/desk/visiting.h"
#include "ui/look.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/visits/visitlook.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Who looks at another program for a moment has not left.
constexpr Milliseconds away = std::chrono::minutes(10);

/// A list as high as its rows: the pane scrolls nothing, since it holds few.
void fit(RowList *list)
{
    int height = 0;
    for (int row = 0; row < list->count(); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(height + 2 * list->frameWidth());
    list->setVisible(list->count() > 0);
}

/// Shows the rows that were read; the keyboard stays on its incident when rows above it come or go, and where that is gone on the row in its place.
template<typename Show, typename Row, typename IdOf>
void showThen(RowList *list, Show show, const std::vector<Row> &before, const std::vector<Row> &after, IdOf idOf)
{
    const int row = list->currentRow();
    show();
    if (row < 0 || row >= static_cast<int>(before.size()))
        return;
    const auto same = std::find_if(after.begin(), after.end(), [&](const Row &one) { return idOf(one) == idOf(before[static_cast<size_t>(row)]); });
    if (same != after.end())
        list->setCurrentRow(static_cast<int>(same - after.begin()));
}

/// Customers whose message nobody has answered, who waits longest first.
QueueFilter waitingCustomers()
{
    QueueFilter filter;
    filter.filter.tests = {{FilterKey::Waiting, false, {u">0m"_s}}};
    filter.sort = QueueSort::Waiting;
    return filter;
}

/// What was said after the solution of something, closed or not, and nobody has said what it is.
QueueFilter afterwords()
{
    QueueFilter filter;
    filter.open = false;
    filter.filter.tests = {{FilterKey::State, false, {u"afterword"_s}}};
    filter.sort = QueueSort::Activity;
    return filter;
}

}

TodaySide::TodaySide(Queue &queue, Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Sunken, parent, Qt::LeftEdge), m_queue(queue), m_timeline(timeline), m_viewpoint(viewpoint), m_waitingHead(new SectionHeader(tr("Needs an answer"))),
      m_waitingList(new RowList(u"waitingCustomers"_s, tr("Customers who wait for an answer"))), m_all(new QPushButton(tr("All who wait"))),
      m_newsHead(new SectionHeader(tr("Since you left"))), m_newsList(new RowList(u"news"_s, tr("What others wrote since you left"))),
      m_visitsHead(new SectionHeader(tr("My visits today"))), m_visitsList(new RowList(u"myVisits"_s, tr("My visits today"))),
      m_problem(new TextLabel({}, TextRole::Body, Tone::Overdue))
{
    setObjectName(u"todaySide"_s);
    const Theme theme = Theme::of(this);
    m_waitingHead->setIcon(u"ball"_s, Tone::Soon);
    m_newsHead->setIcon(u"message"_s);
    m_visitsHead->setIcon(u"visits"_s, Tone::Accent);
    m_all->setObjectName(u"allWaiting"_s);
    setButtonKind(m_all, ButtonKind::Quiet);
    m_waitingHead->addControl(m_all);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(1));
    column->addWidget(m_problem);
    column->addWidget(m_visitsHead);
    column->addWidget(m_visitsList);
    column->addWidget(m_waitingHead);
    column->addWidget(m_waitingList);
    column->addSpacing(theme.space(4));
    column->addWidget(m_newsHead);
    column->addWidget(m_newsList);
    column->addStretch();
    const auto opens = [this](RowList *list, const auto &incidentAt) {
        connect(list, &QListWidget::itemActivated, this, [this, list, incidentAt] {
            if (list->currentRow() >= 0)
                Q_EMIT openRequested(incidentAt(static_cast<size_t>(list->currentRow())));
        });
    };
    opens(m_waitingList, [this](size_t row) { return m_waiting.at(row).id; });
    opens(m_newsList, [this](size_t row) { return m_news.at(row).incident; });
    opens(m_visitsList, [this](size_t row) { return m_visits.at(row).visit.incident; });
    connect(m_all, &QPushButton::clicked, this, &TodaySide::waitingRequested);
    showWaiting();
    showNews();
    showVisits();
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_awaySince && m_viewpoint.now() - *m_awaySince >= away)
            setLeft(*m_awaySince);
        m_awaySince = state == Qt::ApplicationActive ? std::optional<Instant>() : m_awaySince ? m_awaySince : m_viewpoint.now();
    });
}

void TodaySide::setLeft(Instant left)
{
    m_left = left;
    readNews();
}

void TodaySide::reload()
{
    ++m_asked;
    readWaiting();
    readNews();
    readVisits();
}

void TodaySide::tick()
{
    showWaiting();
    showNews();
    showVisits();
}

std::optional<IncidentId> TodaySide::currentIncident() const
{
    const QWidget *focus = window()->focusWidget();
    if (focus == m_waitingList && m_waitingList->currentRow() >= 0)
        return m_waiting.at(static_cast<size_t>(m_waitingList->currentRow())).id;
    if (focus == m_newsList && m_newsList->currentRow() >= 0)
        return m_news.at(static_cast<size_t>(m_newsList->currentRow())).incident;
    if (focus == m_visitsList && m_visitsList->currentRow() >= 0)
        return m_visits.at(static_cast<size_t>(m_visitsList->currentRow())).visit.incident;
    return {};
}

QString TodaySide::currentNumber() const
{
    const QWidget *focus = window()->focusWidget();
    if (focus == m_waitingList && m_waitingList->currentRow() >= 0)
        return m_waiting.at(static_cast<size_t>(m_waitingList->currentRow())).number;
    if (focus == m_newsList && m_newsList->currentRow() >= 0)
        return m_news.at(static_cast<size_t>(m_newsList->currentRow())).number;
    if (focus == m_visitsList && m_visitsList->currentRow() >= 0)
        return m_visits.at(static_cast<size_t>(m_visitsList->currentRow())).number;
    return {};
}

void TodaySide::readWaiting()
{
    const auto read = [this](const QueueFilter &filter, const std::function<void(const QueuePage &)> &then) {
        whenDone(m_queue.page(filter, {}, most), this, [this, asked = m_asked, then](const Result<QueuePage> &page) {
            if (asked != m_asked)
                return;
            m_problem->setText(page ? QString() : page.error().text);
            if (page)
                then(*page);
        });
    };
    read(afterwords(), [this, read](const QueuePage &said) {
        read(waitingCustomers(), [this, said](const QueuePage &page) {
            std::vector<QueueRow> rows = said.rows;
            for (const QueueRow &row : page.rows) {
                if (!row.afterwordSince)
                    rows.push_back(row);
            }
            m_more = !page.next.isEmpty() || !said.next.isEmpty();
            const std::vector<QueueRow> before = std::exchange(m_waiting, rows);
            showThen(m_waitingList, [this] { showWaiting(); }, before, m_waiting, [](const QueueRow &row) { return row.id; });
            Q_EMIT changed();
        });
    });
}

void TodaySide::readNews()
{
    const std::optional<Instant> since = m_left ? m_left : m_timeline.lastSeen();
    if (!since)
        return; // the first start: all is new, and nothing is news
    whenDone(m_timeline.changedSince(*since, most), this, [this, since](const Result<std::vector<IncidentChange>> &news) {
        if (!news) {
            m_problem->setText(news.error().text);
            return;
        }
        m_left = since;
        const std::vector<IncidentChange> before = std::exchange(m_news, *news);
        showThen(m_newsList, [this] { showNews(); }, before, m_news, [](const IncidentChange &change) { return change.incident; });
        Q_EMIT changed();
    });
}

void TodaySide::readVisits()
{
    if (!m_visiting)
        return;
    whenDone(m_visiting->mineToday(), this, [this](const Result<std::vector<VisitRow>> &rows) {
        if (!rows)
            return; // the board says what is wrong
        const std::vector<VisitRow> before = std::exchange(m_visits, *rows);
        showThen(m_visitsList, [this] { showVisits(); }, before, m_visits, [](const VisitRow &row) { return row.visit.id; });
        Q_EMIT changed();
    });
}

void TodaySide::showVisits()
{
    QList<RowContent> rows;
    for (const VisitRow &row : m_visits)
        rows << visitlook::row(row, m_viewpoint);
    m_visitsList->setRows(rows);
    fit(m_visitsList);
    m_visitsHead->setVisible(!rows.isEmpty());
    m_visitsHead->setCount(static_cast<int>(rows.size()));
}

void TodaySide::showWaiting()
{
    QList<RowContent> rows;
    for (const QueueRow &row : m_waiting) {
        const QString age = row.waitingSince ? m_viewpoint.waited(*row.waitingSince, row.waited) : row.afterwordSince ? m_viewpoint.age(*row.afterwordSince) : QString(); // the list's name says that they wait
        QString about = u"%1  %2"_s.arg(row.number, m_viewpoint.in(row.title));
        if (row.afterwordSince)
            about = tr("Said after it was solved · %1").arg(about);
        rows << RowContent{u"customer"_s, Tone::Customer, row.customer, {}, about, age, Tone::Soon, {}, true};
    }
    m_waitingList->setRows(rows);
    fit(m_waitingList);
    m_waitingHead->setVisible(!rows.isEmpty());
    m_waitingHead->setCount(m_more ? -1 : static_cast<int>(rows.size()));
    m_all->setVisible(m_more);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void TodaySide::showNews()
{
    QList<RowContent> rows;
    for (const IncidentChange &change : m_news) {
        QString last = u"%1: %2"_s.arg(change.author, m_viewpoint.language.word(change.kind));
        if (change.entries > 1)
            last = tr("%1, and %n more", nullptr, change.entries - 1).arg(last);
        rows << RowContent{look::icon(change.kind), Tone::Muted, m_viewpoint.in(change.title), change.number, u"%1  ·  %2"_s.arg(last, change.customer), m_viewpoint.clock(change.recordedAt),
                           Tone::Muted, {}, true};
    }
    m_newsList->setRows(rows);
    fit(m_newsList);
    m_newsHead->setVisible(!rows.isEmpty());
    m_newsHead->setCount(static_cast<int>(rows.size()));
    m_newsHead->setTitle(m_left ? tr("Since you left (%1)").arg(m_viewpoint.clock(*m_left)) : tr("Since you left"));
}
