// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keytip.h"

#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

QString keyOf(const QAction &action)
{
    const QString ofLists = action.text().section(u'\t', 1, 1); // what the menu says beside the action
    return action.shortcut().isEmpty() ? ofLists : action.shortcut().toString(QKeySequence::NativeText);
}

void tipWithKey(QWidget *control, QAction *action, const QString &words)
{
    const auto say = [control, action, words] {
        const QString key = keyOf(*action);
        setPlainToolTip(control, key.isEmpty() ? words : u"%1 (%2)"_s.arg(words, key));
    };
    say();
    QObject::connect(action, &QAction::changed, control, say); // a tool button has taken the action's own tip by then
}
