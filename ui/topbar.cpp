// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/actions.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/keytip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QToolButton *toolButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    tipWithKey(button, action, name);
    return button;
}

QPushButton *pushButton(QAction *action, const QString &icon, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(icons::icon(icon), text);
    button->setObjectName(action->objectName() + u"Button"_s);
    tipWithKey(button, action, text);
    button->setAccessibleName(text);
    setButtonKind(button, kind);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

/// Looks like the field that it opens: what is typed goes on there.
QPushButton *commandField(QAction *action, const Theme &theme)
{
    const QString text = TopBar::tr("Search or run a command…");
    auto *field = new QPushButton(icons::icon(u"search"_s, Tone::Muted), text);
    field->setObjectName(u"commandField"_s);
    field->setAccessibleName(text);
    tipWithKey(field, action, text);
    field->setMaximumWidth(theme.space(110));
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *inside = new QHBoxLayout(field);
    inside->setContentsMargins(0, 0, theme.space(2), 0);
    inside->addStretch();
    auto *hint = new KeyHint(action->shortcut());
    inside->addWidget(hint);
    QObject::connect(action, &QAction::changed, hint, [hint, action] { hint->setKeys(action->shortcut()); });
    QObject::connect(field, &QPushButton::clicked, action, &QAction::trigger);
    return field;
}

}

TopBar::TopBar(const Actions &actions, QWidget *parent) : Pane(PaneGround::Surface, parent, Qt::BottomEdge)
{
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(2.5), theme.space(6), theme.space(2.5) + 1);
    row->setSpacing(theme.space(1.5));
    row->addWidget(toolButton(actions.at(ActionId::Back), tr("Back")));
    row->addWidget(toolButton(actions.at(ActionId::Forward), tr("Forward")));
    row->addSpacing(theme.space(1));
    // Commands come with their palette; without one, a field for it would open nothing.
    if (QAction *palette = actions.findChild<QAction *>(u"palette"_s))
        row->addWidget(commandField(palette, theme), 1);
    row->addStretch();
    row->addWidget(pushButton(actions.at(ActionId::TakeCall), u"call-in"_s, tr("Call"), ButtonKind::Secondary));
    row->addWidget(pushButton(actions.at(ActionId::LogContact), u"call-out"_s, tr("Log contact"), ButtonKind::Secondary));
    row->addWidget(pushButton(actions.at(ActionId::NewIncident), u"add"_s, tr("New incident"), ButtonKind::Primary));
}
