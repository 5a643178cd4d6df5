// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/delivery.h"

#include "ui/mainwindow.h"
#include "ui/notices/duepanel.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// Is something promised before an hour is over? Then putting it off is asked about.
bool asksBeforeAnHour(const std::vector<NoticeCard> &cards, const RuleSet &rules, Instant now)
{
    const auto isAsked = [&](const Commitment &commitment) {
        const Rule *rule = rules.find(commitment.rule);
        return rule && rule->per == Rule::Per::Promise && commitment.due && now + std::chrono::hours(1) > *commitment.due;
    };
    return std::any_of(cards.begin(), cards.end(),
                       [&](const NoticeCard &card) { return std::any_of(card.commitments.begin(), card.commitments.end(), isAsked); });
}

}

Notification notificationOf(const Digest &digest, const NoticeBatch &batch, const Viewpoint &viewpoint)
{
    Notification notification;
    notification.title = digest.title;
    QStringList lines = digest.lines;
    if (batch.away)
        lines.prepend(inWords(*batch.away, viewpoint.language, viewpoint.zone));
    notification.body = lines.join(u'\n');
    notification.actions = {{NoticeAction::Open, DuePanel::tr("Open")}};
    if (digest.cards.size() == 1)
        notification.actions.emplace_back(NoticeAction::LogContact, digest.calls > 0 ? DuePanel::tr("Call back") : DuePanel::tr("Log contact"));
    if (digest.commitments > 0)
        notification.actions.emplace_back(NoticeAction::Snooze, DuePanel::tr("1 h"));
    return notification;
}

Delivery::Delivery(Desk &desk, Notifier &notifier, MainWindow &window, const Viewpoint &viewpoint, QObject *parent)
    : QObject(parent), m_desk(desk), m_notifier(notifier), m_window(window), m_viewpoint(viewpoint)
{
    connect(&m_desk, &Desk::notified, this, &Delivery::take);
    connect(&m_notifier, &Notifier::acted, this, &Delivery::act);
    connect(m_window.due(), &DuePanel::emptied, this, [this](Instant until) {
        m_desk.reminders().allRead(until);
        m_notifier.withdraw();
        m_cards.clear();
        m_pace.clear();
    });
}

void Delivery::take(const NoticeBatch &batch)
{
    if (m_window.isActiveWindow() || batch.isEmpty())
        return; // they look at it: the window shows it
    NoticeBatch told = m_pace.next(batch, m_viewpoint.now(), m_notifier.isStanding());
    dropSettled(told);
    const Digest digest = digestOf(told, m_desk.reminders().rules(), m_viewpoint.language, m_viewpoint.zone, m_viewpoint.now());
    m_cards = digest.cards;
    m_notifier.show(notificationOf(digest, told, m_viewpoint));
}

/// What was told before and joins this is told as it stands: the window's panel knows what is settled or put off meanwhile.
void Delivery::dropSettled(NoticeBatch &told) const
{
    std::set<CommitmentId> standing;
    for (const RaisedNotice &raised : m_window.due()->batch().notices)
        standing.insert(raised.row.commitment.id);
    std::erase_if(told.notices, [&](const RaisedNotice &raised) { return !standing.contains(raised.row.commitment.id); });
    std::set<CallId> owed;
    for (const RaisedCall &raised : m_window.due()->batch().calls)
        owed.insert(raised.row.call.id);
    std::erase_if(told.calls, [&](const RaisedCall &raised) { return !owed.contains(raised.row.call.id); });
}

void Delivery::act(NoticeAction action)
{
    // In another language the window and its delivery are new; the notification on the screen is not.
    const std::vector<NoticeCard> cards = m_cards.empty() ? m_window.due()->model().cards() : m_cards;
    if (cards.empty() || action == NoticeAction::Open)
        showWindow();
    if (cards.empty())
        return;
    if (action == NoticeAction::Snooze) {
        if (asksBeforeAnHour(cards, m_desk.reminders().rules(), m_viewpoint.now()))
            showWindow(); // the question stands there
        m_window.due()->snooze(cards);
    } else if (action == NoticeAction::LogContact) {
        showWindow();
        const NoticeCard &card = cards.front();
        card.call ? Q_EMIT m_window.due()->callBackRequested(*card.call) : Q_EMIT m_window.due()->logRequested(card.commitments.front());
    } else if (cards.size() == 1) {
        const NoticeCard &card = cards.front();
        card.call ? Q_EMIT m_window.due()->callOpenRequested(card.call->id) : Q_EMIT m_window.due()->openRequested(card.incident);
    }
}

void Delivery::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}
