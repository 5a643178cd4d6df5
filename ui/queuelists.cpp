// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queuelists.h"

#include "ui/queue/filterbar.h"
#include "ui/queue/listcounts.h"
#include "ui/queue/queuememory.h"
#include "ui/queue/queueview.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

QueueLists::QueueLists(Desk &desk, Sidebar &sidebar, QueueView &view, QObject *parent)
    : QObject(parent), m_desk(desk), m_sidebar(sidebar), m_view(view), m_counts(new ListCounts(desk.queue(), this)), m_back(new QPushButton(icons::icon(u"undo"_s), tr("Put back")))
{
    addButtons();
    connect(&m_view, &QueueView::changed, this, &QueueLists::noteChange);
    connect(&m_desk, &Desk::changed, m_counts, &ListCounts::refresh);
    connect(m_counts, &ListCounts::counted, this, [this](const QString &id, int count) { m_sidebar.setCount(id, count, ListCounts::most); });
}

void QueueLists::addButtons()
{
    m_back->setObjectName(u"putBackList"_s);
    m_back->setAccessibleName(m_back->text());
    m_back->setToolTip(tr("Filter and order as the list was made"));
    setButtonKind(m_back, ButtonKind::Quiet);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &QueueLists::putBack);
    m_view.filterBar()->tools()->insertWidget(0, m_back);
}

void QueueLists::show(const QString &id)
{
    const QueueList *list = m_sidebar.list(id);
    if (!list || (id == m_shown && m_view.windowTitle() == list->text))
        return;
    m_shown = id;
    const auto left = m_left.find(id);
    const QStringList columns = list->columns.isEmpty() ? rememberedColumns(id) : list->columns;
    m_view.setWindowTitle(list->text);
    m_view.setFilter(left == m_left.end() ? list->filter : left->second.filter, list->text, left == m_left.end() ? columns : left->second.columns);
    refreshButtons();
}

bool QueueLists::isChanged() const
{
    const QueueList *list = m_sidebar.list(m_shown);
    return list && !(m_view.filter() == list->filter);
}

void QueueLists::putBack()
{
    if (const QueueList *list = m_sidebar.list(m_shown)) {
        const QStringList columns = m_view.columns();
        m_left.erase(m_shown);
        m_view.setFilter(list->filter, list->text, columns);
        m_view.setFocus();
        refreshButtons();
    }
}

void QueueLists::noteChange()
{
    if (m_shown.isEmpty())
        return;
    m_left[m_shown] = {m_view.filter(), m_view.columns()};
    const QueueList *list = m_sidebar.list(m_shown);
    if (list && !list->isSaved)
        rememberColumns(m_shown, m_view.columns());
    refreshButtons();
}

void QueueLists::refreshButtons()
{
    m_back->setVisible(isChanged());
}

void QueueLists::countAll()
{
    std::vector<std::pair<QString, QueueFilter>> lists;
    for (const QueueList &list : m_sidebar.lists())
        lists.emplace_back(list.id, list.filter);
    m_counts->setLists(std::move(lists));
}

void QueueLists::reload()
{
    countAll();
}

void QueueLists::tick()
{
    m_counts->refresh();
}
