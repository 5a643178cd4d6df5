// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/callsview.h"

#include "core/async.h"
#include "ui/calls/calllook.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RowContent contentOf(const CallRow &row, const Viewpoint &viewpoint)
{
    const Call &call = row.call;
    const QString who = row.contact.isEmpty() ? call.caller : row.contact;
    QString title = row.customer.isEmpty() || row.customer == who ? who : who.isEmpty() ? row.customer : u"%1, %2"_s.arg(who, row.customer);
    const QString number = CallLook::number(call.number);
    QStringList below;
    if (title.isEmpty())
        title = number;
    else
        below << number;
    below << CallLook::word(call.outcome);
    if (!row.incident.isEmpty())
        below << u"%1 %2"_s.arg(row.incident, viewpoint.in(row.title));
    if (!call.line.isEmpty())
        below << CallsView::tr("line %1").arg(call.line);
    if (!call.takenBy.isEmpty())
        below << CallsView::tr("taken by %1").arg(call.takenBy);
    RowContent content{CallLook::icon(call), CallLook::tone(call), title, {}, below.join(u"  ·  "_s), viewpoint.clock(call.startedAt), Tone::Muted, {}, true};
    if (call.callBackBy && !call.calledBackAt) {
        const bool late = *call.callBackBy <= viewpoint.now();
        content.badges << BadgeContent{late ? u"overdue"_s : u"soon"_s, CallsView::tr("call back by %1").arg(viewpoint.clock(*call.callBackBy)), late ? Tone::Overdue : Tone::Soon};
    } else if (call.calledBackAt) {
        content.badges << BadgeContent{u"settled"_s, CallsView::tr("answered by %1").arg(call.calledBackBy), Tone::Settled};
    }
    return content;
}

QList<RowContent> contentsOf(const std::vector<CallRow> &rows, const Viewpoint &viewpoint)
{
    QList<RowContent> contents;
    for (const CallRow &row : rows)
        contents << contentOf(row, viewpoint);
    return contents;
}

QPushButton *buttonOf(const char *id, const QString &icon, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(icons::icon(icon), text);
    button->setObjectName(QLatin1String(id));
    button->setAccessibleName(text);
    setButtonKind(button, kind);
    return button;
}

}

CallsView::CallsView(Calls &calls, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_calls(calls), m_viewpoint(viewpoint), m_message(new MessageBar), m_owedHead(new SectionHeader(tr("To call back"))),
      m_owed(new RowList(u"owedCalls"_s, tr("Missed calls that are owed an answer"))), m_callBack(buttonOf("callBack", u"call-out"_s, tr("Call back"), ButtonKind::Primary)),
      m_settle(buttonOf("callSettle", u"check"_s, tr("Needs no call"), ButtonKind::Secondary)), m_allHead(new SectionHeader(tr("All calls"))),
      m_all(new RowList(u"allCalls"_s, tr("All calls, the newest first"))), m_more(buttonOf("moreCalls", u"chevron-down"_s, tr("Older calls"), ButtonKind::Quiet)),
      m_empty(new EmptyState(u"calls"_s, tr("No call has been taken yet. F9 takes one.")))
{
    setObjectName(u"callsPage"_s);
    const Theme theme = Theme::of(this);
    m_owedHead->setIcon(u"missed-call"_s, Tone::Overdue);
    m_owedHead->addControl(m_settle);
    m_owedHead->addControl(m_callBack);
    m_allHead->setIcon(u"calls"_s);
    m_allHead->addControl(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(new TextLabel(tr("Calls"), TextRole::Headline));
    column->addWidget(m_message);
    column->addWidget(m_owedHead);
    column->addWidget(m_owed);
    column->addWidget(m_allHead);
    column->addWidget(m_all, 3);
    column->addWidget(m_empty, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &CallsView::reload);
    connect(m_more, &QPushButton::clicked, this, [this] { readAll(m_next); });
    connect(m_callBack, &QPushButton::clicked, this, &CallsView::open);
    connect(m_settle, &QPushButton::clicked, this, &CallsView::settle);
    connect(m_owed, &QListWidget::itemActivated, this, &CallsView::open);
    connect(m_all, &QListWidget::itemActivated, this, &CallsView::open);
    connect(m_message, &MessageBar::actionTriggered, this, &CallsView::reload);
    showRows();
}

void CallsView::refresh()
{
    readCounts();
    if (isVisible())
        m_soon.start();
}

void CallsView::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void CallsView::tick()
{
    readCounts();
    if (isVisible())
        showRows();
}

void CallsView::readCounts()
{
    whenDone(m_calls.owed(), this, [this](const Result<OwedCalls> &owed) {
        if (owed)
            Q_EMIT countsChanged(*owed);
    });
}

void CallsView::reload()
{
    m_soon.stop();
    ++m_asked;
    whenDone(m_calls.page(CallList::Owed), this, [this, asked = m_asked](const Result<CallPage> &page) {
        if (asked != m_asked || !page)
            return;
        m_owedRows = page->rows;
        showRows();
        showWanted();
    });
    readAll({});
    readCounts();
}

void CallsView::readAll(const QString &from)
{
    whenDone(m_calls.page(CallList::All, from), this, [this, asked = m_asked, first = from.isEmpty()](const Result<CallPage> &page) {
        if (asked == m_asked)
            takeAll(page, first);
    });
}

void CallsView::takeAll(const Result<CallPage> &page, bool first)
{
    if (!page) {
        m_message->say(MessageBar::Kind::Error, page.error().text, tr("Try again"));
        return;
    }
    m_message->clear();
    if (first)
        m_allRows.clear();
    m_allRows.insert(m_allRows.end(), page->rows.begin(), page->rows.end());
    m_next = page->next;
    showRows();
    showWanted();
    m_wanted.reset(); // both lists are read: it is older than what they show
    Q_EMIT loaded();
}

void CallsView::showCall(CallId call)
{
    m_wanted = call;
    reload();
}

void CallsView::showWanted()
{
    for (const auto &[list, rows] : {std::pair(m_owed, &m_owedRows), std::pair(m_all, &m_allRows)}) {
        const auto row = std::find_if(rows->begin(), rows->end(), [this](const CallRow &one) { return one.call.id == m_wanted; });
        if (!m_wanted || row == rows->end())
            continue;
        list->setCurrentRow(int(row - rows->begin()));
        list->setFocus();
        m_wanted.reset();
        return;
    }
}

void CallsView::showRows()
{
    m_owed->setRows(contentsOf(m_owedRows, m_viewpoint));
    m_all->setRows(contentsOf(m_allRows, m_viewpoint));
    const bool owes = !m_owedRows.empty(), any = !m_allRows.empty();
    int height = 2 * m_owed->frameWidth();
    for (int row = 0; row < std::min(6, m_owed->count()); ++row)
        height += m_owed->sizeHintForRow(row);
    m_owed->setFixedHeight(height);
    m_owedHead->setVisible(owes);
    m_owed->setVisible(owes);
    m_owedHead->setCount(int(m_owedRows.size()));
    m_allHead->setVisible(any);
    m_all->setVisible(any);
    m_more->setVisible(!m_next.isEmpty());
    m_empty->setVisible(!any && !owes);
    setFocusProxy(owes ? m_owed : m_all);
    if (RowList *list = owes ? m_owed : m_all; list->currentRow() < 0 && list->count() > 0)
        list->setCurrentRow(0);
}

const CallRow *CallsView::current() const
{
    const bool inAll = m_all->hasFocus() || m_owedRows.empty();
    const std::vector<CallRow> &rows = inAll ? m_allRows : m_owedRows;
    const int row = (inAll ? m_all : m_owed)->currentRow();
    return row >= 0 && row < int(rows.size()) ? &rows[size_t(row)] : nullptr;
}

void CallsView::open()
{
    const CallRow *row = current();
    if (!row)
        return;
    if (row->call.incident)
        Q_EMIT openRequested(*row->call.incident);
    else
        Q_EMIT callBackRequested(row->call);
}

void CallsView::settle()
{
    const int row = m_owed->currentRow();
    if (row < 0 || row >= int(m_owedRows.size()))
        return;
    whenDone(m_calls.settle(m_owedRows[size_t(row)].call.id, tr("Needs no call back.")), this, [this](const Result<Call> &call) {
        if (!call)
            m_message->say(MessageBar::Kind::Error, call.error().text);
        else
            Q_EMIT said(tr("The missed call of %1 is settled.").arg(CallLook::number(call->number)));
    });
}

void CallsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_owed->hasFocus())
        settle();
    else
        Pane::keyPressEvent(event);
}

std::optional<IncidentId> CallsView::currentIncident() const
{
    const CallRow *row = current();
    return row ? row->call.incident : std::nullopt;
}

QString CallsView::currentNumber() const
{
    const CallRow *row = current();
    return row ? row->incident : QString();
}
