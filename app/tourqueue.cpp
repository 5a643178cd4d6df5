// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the queue: chips, a problem, the preview, rows that are chosen, saved lists.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "ui/commands/firedrules.h"
#include "ui/mainwindow.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/preview.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/queue/viewdialog.h"
#include "ui/queuelists.h"
#include "ui/sidebar.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualWindow(1360, 860);
constexpr QSize smallWindow(1280, 720); // of a laptop that is not new

void type(QueueView *queue, const QString &text)
{
    queue->filterBar()->field()->setText(text);
    Q_EMIT queue->filterBar()->field()->accepted();
}

void markThree(QueueView *queue)
{
    for (int row : {1, 2, 4}) {
        queue->table()->setCurrentIndex(queue->model().index(row, QueueModel::TitleColumn));
        QKeyEvent mark(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier);
        QCoreApplication::sendEvent(queue->table(), &mark);
    }
}

}

void Tour::saveLists(bool spanish)
{
    SavedView mine, shared;
    mine.name = spanish ? u"Frío, sin noticias"_s : u"Cooling, silent"_s;
    mine.owner = m_assembly.desk().user();
    mine.filter = u"state:open silent:>4h"_s;
    shared.name = spanish ? u"Urgentes nuestras"_s : u"Urgent and ours"_s;
    shared.filter = u"state:open priority:urgent,high ball:us"_s;
    mine.pinned = shared.pinned = true;
    Views &views = m_assembly.desk().views();
    whenDone(views.save(mine), this, [this, &views, shared](const Result<SavedView> &ok) {
        if (!ok)
            return fail(ok.error().text);
        whenDone(views.save(shared), this, [this](const Result<SavedView> &kept) {
            if (!kept)
                return fail(kept.error().text);
            const QString id = QueueLists::idOf(*kept);
            QTimer::singleShot(std::chrono::milliseconds(300), this, [this, id] { // once the sidebar has read them
                connect(m_assembly.window()->queue(), &QueueView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
                m_assembly.window()->go({id, {}});
            });
        });
    });
}

void Tour::dropLists()
{
    for (const SavedView &view : m_assembly.window()->lists()->saved())
        m_assembly.desk().views().drop(view);
    m_assembly.window()->queue()->showPreview(false);
    size(m_assembly.window(), usualWindow);
    connect(m_assembly.window()->queue(), &QueueView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    m_assembly.window()->go({Sidebar::unassigned(), {}});
}

void Tour::planQueue(const Picture &picture, bool spanish)
{
    const auto window = [this]() -> QWidget * { return m_assembly.window(); };
    const auto queue = [this] { return m_assembly.window()->queue(); };
    const auto onceLoaded = [this, queue] { connect(queue(), &QueueView::loaded, this, &Tour::settle, Qt::SingleShotConnection); };
    m_steps.push_back([queue, onceLoaded, spanish] {
        onceLoaded();
        type(queue(), spanish ? u"pelota:nosotros -etiqueta:agua prioridad:alta,urgente,normal"_s : u"ball:us -tag:water priority:high,urgent,normal"_s);
    });
    picture(u"queue-chips"_s, window);
    m_steps.push_back([this, queue, spanish] {
        type(queue(), spanish ? u"color:rojo"_s : u"colour:red"_s);
        settle();
    });
    picture(u"queue-problem"_s, window);
    m_steps.push_back([queue, onceLoaded] {
        onceLoaded();
        queue()->filterBar()->field()->clear();
        queue()->filterBar()->clear();
    });
    m_steps.push_back([this, queue] {
        connect(queue()->preview(), &QueuePreview::shown, this, &Tour::settle, Qt::SingleShotConnection);
        queue()->showPreview(true);
    });
    picture(u"queue-preview"_s, window);
    m_steps.push_back([this, queue] {
        connect(queue(), &QueueView::bulkRequested, this, [] {});
        size(m_assembly.window(), smallWindow);
        markThree(queue());
        settle();
    });
    picture(u"queue-chosen-small"_s, window);
    m_steps.push_back([this, queue] {
        size(m_assembly.window(), usualWindow);
        queue()->table()->chooseNone();
        queue()->showPreview(false);
        queue()->rowsMenu()->findChild<QAction *>(u"rowsComfortable"_s)->trigger();
        queue()->setColumns({u"due"_s, u"title"_s, u"equipment"_s, u"serial"_s, u"channel"_s, u"tags"_s, u"opened"_s, u"waiting"_s});
        m_assembly.window()->actions().at(ActionId::CompactSidebar)->trigger();
        settle();
    });
    picture(u"queue-comfortable"_s, window);
    m_steps.push_back([this, queue, onceLoaded] {
        queue()->rowsMenu()->findChild<QAction *>(u"rowsCompact"_s)->trigger();
        queue()->setColumns({});
        m_assembly.window()->actions().at(ActionId::CompactSidebar)->trigger();
        onceLoaded();
        m_assembly.window()->go({Sidebar::snoozed(), {}});
    });
    picture(u"queue-snoozed"_s, window);
    m_steps.push_back([this, onceLoaded] {
        onceLoaded();
        m_assembly.window()->go({Sidebar::solvedThisWeek(), {}});
    });
    picture(u"queue-solved-this-week"_s, window);
    m_steps.push_back([this] {
        if (auto *fired = m_assembly.window()->findChild<QPushButton *>(u"firedToday"_s))
            fired->click();
        settle();
    });
    picture(u"rules-fired-today"_s, [this]() -> QWidget * {
        QWidget *dialog = m_assembly.window()->findChild<FiredRules *>();
        return dialog ? dialog : m_assembly.window();
    });
    m_steps.push_back([this, onceLoaded] {
        if (auto *dialog = m_assembly.window()->findChild<FiredRules *>())
            dialog->close();
        onceLoaded();
        m_assembly.window()->go({Sidebar::unassigned(), {}});
    });
    m_steps.push_back([this, queue, spanish] {
        size(m_assembly.window(), smallWindow);
        queue()->table()->chooseNone();
        queue()->showPreview(false);
        saveLists(spanish);
    });
    picture(u"queue-saved-lists"_s, window);
    m_steps.push_back([this, queue, spanish] {
        type(queue(), spanish ? u"etiqueta:frío"_s : u"tag:cold"_s);
        m_assembly.window()->lists()->saveAs();
        settle();
    });
    picture(u"queue-save-as"_s, [this] { return m_assembly.window()->findChild<ViewDialog *>(); });
    m_steps.push_back([this] {
        m_assembly.window()->findChild<ViewDialog *>()->close();
        dropLists();
    });
}
