// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queuelists.h"

#include "core/async.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/listcounts.h"
#include "ui/queue/queuememory.h"
#include "ui/queue/queueview.h"
#include "ui/queue/viewdialog.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QPushButton *quietButton(const QString &name, const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(icons::icon(icon), text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    setButtonKind(button, ButtonKind::Quiet);
    button->hide();
    return button;
}

}

QueueLists::QueueLists(Desk &desk, Sidebar &sidebar, QueueView &view, const QString &language, QObject *parent)
    : QObject(parent), m_desk(desk), m_sidebar(sidebar), m_view(view), m_language(language), m_counts(new ListCounts(desk.queue(), this)), m_menu(new QMenu(tr("Saved &lists"), &view)),
      m_back(quietButton(u"putBackList"_s, u"undo"_s, tr("Put back"), tr("Filter and order as the list was made"))),
      m_save(quietButton(u"saveList"_s, u"check"_s, tr("Save"), tr("Keep this filter and order in the saved list"))),
      m_saveAs(quietButton(u"saveListAs"_s, u"star"_s, tr("Save as…"), tr("Keep this filter and order as a list of its own")))
{
    m_menu->setIcon(icons::icon(u"star"_s));
    fillMenu();
    addButtons();
    connectParts();
}

void QueueLists::addButtons()
{
    QHBoxLayout *tools = m_view.filterBar()->tools();
    tools->insertWidget(0, m_back);
    tools->insertWidget(1, m_save);
    tools->insertWidget(2, m_saveAs);
    connect(m_back, &QPushButton::clicked, this, &QueueLists::putBack);
    connect(m_save, &QPushButton::clicked, this, &QueueLists::save);
    connect(m_saveAs, &QPushButton::clicked, this, &QueueLists::saveAs);
}

void QueueLists::connectParts()
{
    connect(&m_view, &QueueView::changed, this, &QueueLists::noteChange);
    connect(&m_desk, &Desk::changed, m_counts, &ListCounts::refresh);
    connect(&m_desk, &Desk::remindersChanged, m_counts, &ListCounts::refresh); // a snooze ended, or another desk wrote
    connect(&m_desk, &Desk::viewsChanged, this, &QueueLists::readSaved);
    connect(m_counts, &ListCounts::counted, this, [this](const QString &id, int count) { m_sidebar.setCount(id, count, ListCounts::most); });
    connect(&m_sidebar, &Sidebar::editWanted, this, &QueueLists::edit);
    connect(&m_sidebar, &Sidebar::dropWanted, this, &QueueLists::drop);
}

void QueueLists::show(const QString &id)
{
    const QueueList *list = m_sidebar.list(id);
    m_asked = !list && id.startsWith("view-"_L1) ? id : QString();
    if (!list || (id == m_shown && m_view.windowTitle() == list->text))
        return;
    m_shown = id;
    const auto left = m_left.find(id);
    const QStringList remembered = rememberedColumns(id);
    m_view.setWindowTitle(list->text);
    if (left != m_left.end()) {
        m_view.setFilter(left->second.filter, list->text, left->second.columns);
        m_view.filterBar()->setText(left->second.text);
    } else {
        m_view.setFilter(list->filter, list->text, remembered.isEmpty() ? list->columns : remembered);
        if (const SavedView *view = find(id)) // what of it is not understood is shown, and kept
            m_view.filterBar()->setText(view->filter);
    }
    refreshButtons();
}

bool QueueLists::isChanged() const
{
    const QueueList *list = m_sidebar.list(m_shown);
    return list && !(m_view.filter() == list->filter);
}

void QueueLists::putBack()
{
    const QStringList columns = m_view.columns();
    m_left.erase(m_shown);
    m_view.setWindowTitle({});
    show(m_shown);
    m_view.setColumns(columns);
    m_view.setFocus();
}

void QueueLists::noteChange()
{
    if (m_shown.isEmpty())
        return;
    m_left[m_shown] = {m_view.filter(), m_view.filterBar()->text(), m_view.columns()};
    rememberColumns(m_shown, m_view.columns());
    refreshButtons();
}

void QueueLists::refreshButtons()
{
    m_back->setVisible(isChanged());
    m_saveAs->setVisible(isChanged());
    m_save->setVisible(isChanged() && find(m_shown));
}

const SavedView *QueueLists::find(const QString &id) const
{
    const auto found = std::find_if(m_saved.begin(), m_saved.end(), [&](const SavedView &view) { return idOf(view) == id; });
    return found == m_saved.end() ? nullptr : &*found;
}

void QueueLists::reload()
{
    readSaved();
}

void QueueLists::tick()
{
    m_counts->refresh();
}
