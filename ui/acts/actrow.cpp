// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/actrow.h"

#include "core/async.h"
#include "core/text/acts.h"
#include "ui/acts/deed.h"
#include "ui/composer/momentedit.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

using Act = CommitmentAct::Act;

bool hasMoment(Act act)
{
    return act == Act::Acknowledged || act == Act::Snoozed;
}

}

ActRow::ActRow(Reminders &reminders, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_reminders(reminders), m_viewpoint(viewpoint), m_icon(new QLabel), m_question(new TextLabel({}, TextRole::Strong)),
      m_until(new MomentEdit(MomentEdit::Kind::Coming, tr("Until when"), viewpoint)), m_reason(new QLineEdit), m_do(new QPushButton),
      m_leave(new QPushButton)
{
    setObjectName(u"actRow"_s);
    m_question->setObjectName(u"actQuestion"_s);
    m_question->setWordWrap(true);
    m_until->setObjectName(u"actUntil"_s);
    m_reason->setObjectName(u"actReason"_s);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why, for the team"));
    m_do->setObjectName(u"actDo"_s);
    m_leave->setObjectName(u"actLeave"_s);
    setButtonKind(m_do, ButtonKind::Primary);
    build();
    connect(m_reason, &QLineEdit::textChanged, this, &ActRow::dress);
    connect(m_until, &MomentEdit::changed, this, [this] {
        if (!m_asksAgain)
            dress();
    });
    connect(m_do, &QPushButton::clicked, this, &ActRow::act);
    connect(m_leave, &QPushButton::clicked, this, &ActRow::leave);
    hide();
}

void ActRow::build()
{
    const Theme theme = Theme::of(this);
    setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    m_icon->setFixedWidth(theme.iconSize());
    m_reason->setMinimumWidth(theme.space(70));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.space(3), theme.space(1.5), theme.space(1.5), theme.space(1.5));
    line->setSpacing(theme.space(2));
    line->addWidget(m_icon);
    line->addWidget(m_question, 1);
    line->addWidget(m_until);
    line->addWidget(m_reason);
    line->addWidget(m_do);
    line->addWidget(m_leave);
}

void ActRow::start(Act act, const Commitment &commitment, const QString &what)
{
    m_act = act;
    m_commitment = commitment;
    m_what = what;
    m_asksAgain = false;
    m_reason->clear();
    if (hasMoment(act))
        offerMoments();
    dress();
    show();
    hasMoment(act) ? m_until->setFocus(Qt::ShortcutFocusReason) : m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ActRow::setCalendar(const WorkingCalendar &calendar)
{
    m_until->setCalendar(calendar);
}

void ActRow::offerMoments()
{
    std::vector<std::pair<QString, Instant>> moments;
    for (const SnoozeChoice &choice : m_reminders.snoozes({})) {
        const QString clock = m_viewpoint.clock(choice.at);
        switch (choice.kind) {
        case SnoozeChoice::Kind::Quarter: moments.emplace_back(tr("in 15 minutes"), choice.at); break;
        case SnoozeChoice::Kind::Hour: moments.emplace_back(tr("in 1 hour"), choice.at); break;
        case SnoozeChoice::Kind::BeforeClosing: moments.emplace_back(tr("before closing, %1").arg(clock), choice.at); break;
        case SnoozeChoice::Kind::NextOpening: moments.emplace_back(tr("at the next opening, %1").arg(clock), choice.at); break;
        }
    }
    m_until->offer(std::move(moments));
}

void ActRow::dress()
{
    const auto words = [this](const QString &question, const QString &button, const QString &icon) {
        m_question->setText(question.arg(m_what));
        m_do->setText(button);
        m_icon->setPixmap(icons::icon(icon, Tone::Info).pixmap(Theme::of(this).iconSize()));
    };
    switch (m_act) {
    case Act::Acknowledged: words(tr("I'm on it: %1"), tr("I'm on it"), u"work"_s); break;
    case Act::Snoozed: words(tr("Put off: %1"), tr("Put off"), u"snooze"_s); break;
    case Act::Waived: words(tr("Not owed any more: %1"), tr("Not owed any more"), u"minus"_s); break;
    case Act::NotApplicable: words(tr("Does not apply: %1"), tr("Does not apply"), u"close"_s); break;
    }
    m_leave->setText(tr("Cancel"));
    m_until->setVisible(hasMoment(m_act));
    m_reason->setVisible(!hasMoment(m_act));
    m_do->setEnabled(hasMoment(m_act) ? m_until->isUnderstood() : !m_reason->text().trimmed().isEmpty());
    setAccessibleName(m_question->text());
    update();
}

void ActRow::askAgain(const QString &question)
{
    m_asksAgain = true;
    m_question->setText(question);
    m_icon->setPixmap(icons::icon(u"warning"_s, Tone::Soon).pixmap(Theme::of(this).iconSize()));
    m_until->hide();
    m_leave->setText(tr("Leave it"));
    m_leave->setFocus(Qt::OtherFocusReason); // what breaks a promise needs more than another Enter
    setAccessibleName(question);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ActRow::act()
{
    if (m_acting || !m_do->isEnabled())
        return;
    m_acting = true;
    const Instant until = m_until->moment().value_or(m_viewpoint.now());
    const auto answer = [this](const Result<Entry> &entry) { take(entry); };
    switch (m_act) {
    case Act::Acknowledged: whenDone(m_reminders.acknowledge(m_commitment, until), this, answer); break;
    case Act::Snoozed: whenDone(m_reminders.snooze(m_commitment, until, m_asksAgain), this, answer); break;
    case Act::Waived: whenDone(m_reminders.waive(m_commitment, m_reason->text().trimmed()), this, answer); break;
    case Act::NotApplicable: whenDone(m_reminders.doesNotApply(m_commitment, m_reason->text().trimmed()), this, answer); break;
    }
}

void ActRow::take(const Result<Entry> &entry)
{
    m_acting = false;
    if (entry) {
        const CommitmentAct &act = *entry->commitmentAct;
        const QString until = act.until ? m_viewpoint.clock(*act.until) : QString();
        leave();
        Q_EMIT said(actInWords(act, m_what, until, m_viewpoint.language));
        return;
    }
    const bool breaksPromise = m_act == Act::Snoozed && entry.error().kind == Error::Kind::Unconfirmed;
    if (breaksPromise && !m_asksAgain) {
        askAgain(entry.error().text);
    } else {
        m_question->setText(entry.error().text);
        m_icon->setPixmap(icons::icon(u"error"_s, Tone::Overdue).pixmap(Theme::of(this).iconSize()));
    }
}

void ActRow::leave()
{
    hide();
    Q_EMIT closed();
}

void ActRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painting::roundedRect(&painter, contentsRect(), theme.cardRadius(), theme.colors().tone(m_asksAgain ? Tone::Soon : Tone::Info).soft);
}

void ActRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_leave->hasFocus() ? leave() : act();
    else
        QWidget::keyPressEvent(event);
}
