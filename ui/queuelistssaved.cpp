// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that people saved: read, kept, renamed, deleted and brought back.
#include "core/async.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/listcounts.h"
#include "ui/queue/queueview.h"
#include "ui/queue/viewdialog.h"
#include "ui/queuelists.h"
#include "ui/theme/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

SavedView QueueLists::asItIs(SavedView view) const
{
    view.filter = canonicalFilter(m_view.filterBar()->text());
    view.sort = m_view.filter().sort;
    view.descending = m_view.filter().descending;
    view.columns = m_view.columns();
    return view;
}

ViewDialog *QueueLists::ask(const SavedView &view)
{
    auto *dialog = new ViewDialog(m_desk.views(), view, m_desk.user(), m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewDialog::saved, this, [this](const SavedView &kept) {
        m_left.erase(idOf(kept));
        Q_EMIT said(tr("The list “%1” is saved.").arg(kept.name));
    });
    dialog->open();
    return dialog;
}

ViewDialog *QueueLists::saveAs()
{
    ViewDialog *dialog = ask(asItIs({}));
    connect(dialog, &ViewDialog::saved, this, [this, from = m_shown](const SavedView &kept) {
        m_left.erase(from); // what it was changed to has a list of its own now
        readSaved();
        m_wanted = idOf(kept);
    });
    return dialog;
}

void QueueLists::save()
{
    const SavedView *view = find(m_shown);
    if (!view)
        return;
    whenDone(m_desk.views().save(asItIs(*view)), this, [this](const Result<SavedView> &kept) {
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        m_left.erase(idOf(*kept));
        Q_EMIT said(tr("The list “%1” is saved.").arg(kept->name));
    });
}

ViewDialog *QueueLists::edit(const QString &id)
{
    const SavedView *view = find(id);
    return view ? ask(*view) : nullptr;
}

void QueueLists::drop(const QString &id)
{
    const SavedView *view = find(id);
    if (!view)
        return;
    whenDone(m_desk.views().drop(*view), this, [this, view = *view](const Result<void> &ok) {
        if (!ok) {
            Q_EMIT failed(ok.error());
            return;
        }
        const auto undo = [this, view]() mutable {
            view.version = 0;
            whenDone(m_desk.views().save(view), this, [this](const Result<SavedView> &kept) {
                if (!kept)
                    Q_EMIT failed(kept.error());
            });
        };
        Q_EMIT dropped(tr("The list “%1” is deleted. Its incidents are where they were.").arg(view.name), undo);
    });
}

void QueueLists::readSaved()
{
    whenDone(m_desk.views().all(), this, [this](const Result<std::vector<SavedView>> &views) {
        if (views)
            takeSaved(*views);
        else
            Q_EMIT failed(views.error());
    });
}

void QueueLists::takeSaved(const std::vector<SavedView> &views)
{
    m_saved = views;
    std::vector<QueueList> lists;
    for (const SavedView &view : views)
        lists.push_back({idOf(view), u"star"_s, view.name, questionOf(view, m_language).queue, view.columns, true, view.isShared(), view.pinned});
    m_sidebar.setSaved(lists);
    fillMenu();
    std::vector<std::pair<QString, QueueFilter>> counted;
    for (const QueueList &list : m_sidebar.lists()) {
        const bool onlyOpen = std::any_of(list.filter.filter.tests.begin(), list.filter.filter.tests.end(), [](const FilterTest &test) {
            return test.key == FilterKey::State && !test.excludes && !test.values.contains("closed"_L1);
        });
        if (list.isPinned && onlyOpen && list.id != Sidebar::snoozed()) // nothing is to be done where the closed ones are too, or what is put off
            counted.emplace_back(list.id, list.filter);
    }
    m_counts->setLists(std::move(counted));
    const QString wanted = std::exchange(m_wanted, {});
    if (m_shown.startsWith("view-"_L1) && !find(m_shown)) // the one that was shown is gone
        Q_EMIT closed();
    else if (find(wanted))
        Q_EMIT openWanted(wanted);
    else if (find(m_shown) && !m_left.contains(m_shown) && (isChanged() || m_view.windowTitle() != find(m_shown)->name))
        putBack(); // it is another one now
    refreshButtons();
    if (const QString asked = std::exchange(m_asked, {}); !asked.isEmpty())
        Q_EMIT askedIsRead(find(asked));
}

void QueueLists::fillMenu()
{
    m_menu->clear();
    for (const SavedView &view : m_saved) {
        const QString id = idOf(view);
        QAction *action = m_menu->addAction(icons::icon(u"star"_s), QString(view.name).replace(u'&', "&&"_L1));
        action->setObjectName(u"go-"_s + id);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT openWanted(id); });
    }
    m_menu->menuAction()->setVisible(!m_saved.empty());
}
