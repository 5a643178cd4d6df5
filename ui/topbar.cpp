// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/actions.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString withKey(const QString &text, const QAction *action)
{
    return u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText));
}

QToolButton *toolButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(withKey(name, action));
    return button;
}

QPushButton *pushButton(QAction *action, const QString &icon, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(icons::icon(icon), text);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolTip(withKey(text, action));
    button->setAccessibleName(text);
    setButtonKind(button, kind);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

}

TopBar::TopBar(const Actions &actions, QWidget *parent) : Pane(PaneGround::Surface, parent, Qt::BottomEdge), m_filter(new QLineEdit)
{
    const Theme theme = Theme::of(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter the queue: number, title or customer"));
    m_filter->setAccessibleName(tr("Filter the queue"));
    m_filter->setToolTip(withKey(tr("Filter the queue"), actions.at(ActionId::Find)));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(theme.space(110));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(2.5), theme.space(6), theme.space(2.5) + 1);
    row->setSpacing(theme.space(1.5));
    row->addWidget(toolButton(actions.at(ActionId::Back), tr("Back")));
    row->addWidget(toolButton(actions.at(ActionId::Forward), tr("Forward")));
    row->addSpacing(theme.space(1));
    row->addWidget(m_filter, 1);
    row->addStretch();
    row->addWidget(pushButton(actions.at(ActionId::LogContact), u"call-out"_s, tr("Log contact"), ButtonKind::Secondary));
    row->addWidget(pushButton(actions.at(ActionId::NewIncident), u"add"_s, tr("New incident"), ButtonKind::Primary));
}
