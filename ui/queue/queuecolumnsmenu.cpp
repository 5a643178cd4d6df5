// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the queue's columns and of its order.
#include "ui/queue/queuecolumns.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using enum QueueModel::Column;

struct SortName
{
    QueueSort sort;
    const char *text;
};
constexpr std::array sortNames{SortName{QueueSort::NextDue, QT_TRANSLATE_NOOP("QueueColumns", "What is owed &next")}, SortName{QueueSort::Number, QT_TRANSLATE_NOOP("QueueColumns", "N&umber")},
                               SortName{QueueSort::Customer, QT_TRANSLATE_NOOP("QueueColumns", "&Customer")}, SortName{QueueSort::Priority, QT_TRANSLATE_NOOP("QueueColumns", "&Priority")},
                               SortName{QueueSort::Owner, QT_TRANSLATE_NOOP("QueueColumns", "&Owner")}, SortName{QueueSort::Silent, QT_TRANSLATE_NOOP("QueueColumns", "&Silence")},
                               SortName{QueueSort::Waiting, QT_TRANSLATE_NOOP("QueueColumns", "How long the customer &waits")}, SortName{QueueSort::Activity, QT_TRANSLATE_NOOP("QueueColumns", "Last &activity")}};

}

void QueueColumns::fillMenu(QMenu &menu)
{
    const QList<int> shown = m_chosen.isEmpty() ? usualColumns() : m_chosen;
    for (int i = 0; i < QueueModel::ColumnCount; ++i) {
        if (i == TitleColumn || (i == OthersColumn && !m_model.canHaveOthers() && !shown.contains(i)))
            continue; // titles always stand there; where nobody else works, nobody else is met
        QAction *action = menu.addAction(m_model.headerData(i, Qt::Horizontal, Qt::UserRole).toString());
        action->setObjectName(u"column-"_s + nameOf(i));
        action->setCheckable(true);
        action->setChecked(shown.contains(i));
        connect(action, &QAction::triggered, this, [this, i](bool on) { toggle(i, on); });
    }
    menu.addSeparator();
    QAction *back = menu.addAction(tr("&The usual columns"));
    back->setObjectName(u"usualColumns"_s);
    back->setEnabled(!m_chosen.isEmpty());
    connect(back, &QAction::triggered, this, &QueueColumns::showUsual);
}

void QueueColumns::fillSortMenu(QMenu &menu)
{
    auto *sorts = new QActionGroup(&menu);
    for (const SortName &name : sortNames) {
        QAction *action = menu.addAction(tr(name.text));
        action->setObjectName(u"sort-%1"_s.arg(static_cast<int>(name.sort)));
        action->setCheckable(true);
        action->setChecked(name.sort == m_sort);
        sorts->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort = name.sort] { Q_EMIT sortChosen(sort, m_descending); });
    }
    menu.addSeparator();
    QAction *other = menu.addAction(tr("The other way &round"));
    other->setObjectName(u"sortDescending"_s);
    other->setCheckable(true);
    other->setChecked(m_descending);
    connect(other, &QAction::triggered, this, [this](bool on) { Q_EMIT sortChosen(m_sort, on); });
}
