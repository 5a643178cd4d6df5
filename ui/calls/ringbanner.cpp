// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/ringbanner.h"

#include "core/async.h"
#include "ui/calls/calllook.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton *buttonOf(const char *id, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(id));
    button->setAccessibleName(text);
    return button;
}

QToolButton *arrow(const char *id, const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(id));
    button->setIcon(icons::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}

RingBanner::RingBanner(Calls &calls, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_calls(calls), m_viewpoint(viewpoint), m_title(new TextLabel({}, TextRole::Title)), m_detail(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_previous(arrow("previousRinging", u"chevron-left"_s, tr("Previous call"))), m_next(arrow("nextRinging", u"chevron-right"_s, tr("Next call"))),
      m_answer(buttonOf("answerCall", tr("&Answer"))), m_colleague(buttonOf("colleagueTook", tr("Colleague &took it"))), m_dismiss(buttonOf("dismissCall", tr("&Missed")))
{
    setObjectName(u"ringBanner"_s);
    const Theme theme = Theme::of(this);
    setButtonKind(m_answer, ButtonKind::Primary);
    setButtonKind(m_dismiss, ButtonKind::Quiet);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    row->setSpacing(theme.space(2));
    row->addWidget(new IconLabel(u"call-in"_s, Tone::Soon, 6));
    row->addLayout(words, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_next, m_answer, m_colleague, m_dismiss})
        row->addWidget(widget);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_answer, &QPushButton::clicked, this, &RingBanner::answer);
    connect(m_colleague, &QPushButton::clicked, this, &RingBanner::leaveToColleague);
    connect(m_dismiss, &QPushButton::clicked, this, &RingBanner::miss);
    hide();
}

void RingBanner::ring(const QString &number, const QString &line)
{
    // A telephone system may say the same twice; a page that is full of links must not fill the desk.
    const auto same = [&](const Ringing &one) { return one.call.number == number.trimmed() && one.call.line == line.trimmed() && m_viewpoint.now() - one.call.startedAt < 10s; };
    if (m_ringing.size() >= most || std::any_of(m_ringing.begin(), m_ringing.end(), same))
        return;
    whenDone(m_calls.ring(number, line), this, [this](const Result<Call> &call) {
        if (!call) {
            Q_EMIT failed(call.error());
            return;
        }
        m_ringing.push_back({*call, {}});
        show();
        CallTyped typed;
        typed.number = call->number;
        whenDone(m_calls.matches(typed), this, [this, id = call->id](const Result<CallMatches> &matches) {
            for (Ringing &one : m_ringing) {
                if (one.call.id == id && matches)
                    one.matches = *matches;
            }
            show();
        });
    });
}

QString RingBanner::who(const Ringing &ringing) const
{
    if (!ringing.matches)
        return {};
    const CallMatches &found = *ringing.matches;
    if (found.file) {
        const QString name = found.callers.empty() ? found.file->customer.name : u"%1, %2"_s.arg(found.callers.front().contact.name, found.file->customer.name);
        if (found.open.empty())
            return tr("%1  ·  nothing open").arg(name);
        QStringList open;
        for (const QueueRow &row : found.open)
            open << u"%1 %2"_s.arg(row.number, m_viewpoint.in(row.title));
        return tr("%1  ·  open: %2").arg(name, open.first(std::min<qsizetype>(2, open.size())).join(u"; "_s));
    }
    return found.callers.empty() ? tr("Nobody known has this number") : tr("It may be %n of our customers", nullptr, int(found.callers.size()));
}

void RingBanner::show()
{
    setVisible(!m_ringing.empty());
    if (m_ringing.empty())
        return;
    m_at = std::min(m_at, m_ringing.size() - 1);
    const Ringing &ringing = m_ringing[m_at];
    QString title = ringing.call.line.isEmpty() ? tr("%1 is calling").arg(CallLook::number(ringing.call.number))
                                                : tr("%1 is calling on %2").arg(CallLook::number(ringing.call.number), ringing.call.line);
    if (m_ringing.size() > 1)
        title += tr("  ·  call %1 of %2").arg(m_at + 1).arg(m_ringing.size());
    const bool isNews = m_title->text() != title;
    m_title->setText(title);
    m_detail->setText(who(ringing));
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_previous->setVisible(m_ringing.size() > 1);
    m_next->setVisible(m_ringing.size() > 1);
    setAccessibleName(title);
    setAccessibleDescription(m_detail->text());
    if (isNews) { // a screen reader says it without the keyboard being there
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void RingBanner::step(int by)
{
    m_at = (m_at + m_ringing.size() + size_t(by + int(m_ringing.size()))) % m_ringing.size();
    show();
}

void RingBanner::drop()
{
    m_ringing.erase(m_ringing.begin() + std::ptrdiff_t(m_at));
    show();
}

void RingBanner::answer()
{
    const Call call = m_ringing.at(m_at).call;
    drop();
    Q_EMIT answered(call);
}

void RingBanner::leaveToColleague()
{
    const Call call = m_ringing.at(m_at).call;
    drop();
    letBe(call, tr("A colleague took it."));
}

void RingBanner::letBe(const Call &call, const QString &why)
{
    CallCard card;
    card.id = call.id;
    card.number = call.number;
    card.caller = call.number.isEmpty() ? tr("Number withheld") : QString();
    card.line = call.line;
    card.startedAt = call.startedAt;
    card.outcome = CallOutcome::Logged;
    card.teamNotes = why;
    whenDone(m_calls.take(card), this, [this, call](const Result<CallTaken> &taken) {
        if (!taken)
            putBack(call, taken.error());
    });
}

/// What could not be written is still to be decided.
void RingBanner::putBack(const Call &call, const Error &error)
{
    m_ringing.push_back({call, {}});
    show();
    Q_EMIT failed(error);
}

void RingBanner::miss()
{
    const Call call = m_ringing.at(m_at).call;
    drop();
    whenDone(m_calls.miss(call.id), this, [this, call](const Result<Call> &missed) {
        if (!missed)
            putBack(call, missed.error());
        else if (missed->callBackBy)
            Q_EMIT said(tr("Missed: to be called back by %1.").arg(m_viewpoint.clock(*missed->callBackBy)));
    });
}

void RingBanner::keyPressEvent(QKeyEvent *event)
{
    if (m_ringing.empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_A: return answer();
    case Qt::Key_T: return leaveToColleague();
    case Qt::Key_Escape: return miss();
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    default: QWidget::keyPressEvent(event);
    }
}

void RingBanner::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors().tone(Tone::Soon).soft);
    painter.fillRect(QRect(0, 0, theme.space(1), height()), theme.colors().tone(Tone::Soon).ink);
}
