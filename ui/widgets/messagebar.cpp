// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{
struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return {u"settled"_s, Tone::Settled};
    case MessageBar::Kind::Warning:
        return {u"warning"_s, Tone::Soon};
    case MessageBar::Kind::Error:
        return {u"error"_s, Tone::Overdue};
    case MessageBar::Kind::Info:
        break;
    }
    return {u"info"_s, Tone::Info};
}
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({}, TextRole::Body, Tone::Neutral, this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    const Theme theme = Theme::of(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.space(10), theme.space(1.5), theme.space(1.5), theme.space(1.5));
    line->setSpacing(theme.space(2));
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(theme.controlHeight());
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::icon(u"close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::setInset(double sides, double above, double below)
{
    const Theme theme = Theme::of(this);
    setContentsMargins(theme.space(sides), theme.space(above), theme.space(sides), theme.space(below));
}

void MessageBar::say(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::clear()
{
    hide();
}

void MessageBar::dismiss()
{
    clear();
    Q_EMIT closed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Look look = lookOf(m_kind);
    const ToneColors tone = theme.colors().tone(look.tone);
    const QRect bar = contentsRect();
    painting::roundedRect(&painter, bar, theme.cardRadius(), tone.soft);
    const QRect icon(bar.x() + theme.space(3), bar.y() + theme.space(1.5), theme.space(5), theme.controlHeight());
    icons::paint(&painter, QStyle::visualRect(layoutDirection(), bar, icon), look.icon, tone.ink);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}
