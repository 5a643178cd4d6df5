// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of incidents that are made one, and of links between them.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/desk/merging.h"
#include "ui/commands/toast.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/merging/incidentpicker.h"
#include "ui/merging/linklist.h"
#include "ui/merging/linkwindow.h"
#include "ui/merging/mergewindow.h"

#include <QComboBox>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two calls about the same, made once.
void Tour::makeTwins(bool spanish)
{
    if (m_twins.size() == 2) {
        next();
        return;
    }
    NewIncident call;
    const bool first = m_twins.empty();
    call.customerId = m_assembly.window()->incident()->dossier().customer.id;
    call.title = LocalText::of(spanish ? (first ? u"El terminal no cobra"_s : u"Cobros rechazados en caja 2"_s) : (first ? u"The terminal takes no payments"_s : u"Payments refused at till 2"_s), spanish ? u"es"_s : u"en"_s);
    call.occurredAt = m_assembly.desk().now() - (first ? 50min : 20min);
    call.tells = first ? std::vector<Tell>{Tell::Received} : std::vector<Tell>{};
    whenDone(m_assembly.desk().timeline().create(call), this, [this, spanish](const Result<Incident> &made) {
        if (!made) {
            fail(made.error().text);
            return;
        }
        m_twins.push_back(made->id);
        makeTwins(spanish);
    });
}

void Tour::planMerging(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    m_steps.push_back([this, spanish] { makeTwins(spanish); });
    m_steps.push_back([this] {
        MergeWindow *merge = m_assembly.window()->openMerge({m_twins[1]}, m_twins[0]);
        connect(merge, &MergeWindow::previewed, this, &Tour::settle, Qt::SingleShotConnection);
    });
    picture(u"merge"_s, [this] { return m_assembly.window()->findChild<MergeWindow *>(); });
    m_steps.push_back([this] {
        delete m_assembly.window()->findChild<MergeWindow *>();
        LinkWindow *link = m_assembly.window()->openLink(m_twins[1]);
        connect(link->picker(), &IncidentPicker::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        link->prefer(m_twins[0], LinkKind::DuplicateOf);
    });
    picture(u"link"_s, [this] { return m_assembly.window()->findChild<LinkWindow *>(); });
    m_steps.push_back([this] {
        delete m_assembly.window()->findChild<LinkWindow *>();
        MergeWindow *merge = m_assembly.window()->openMerge(m_twins);
        connect(merge, &MergeWindow::previewed, merge, &MergeWindow::merge, Qt::SingleShotConnection);
        connect(merge, &MergeWindow::merged, this, [this] {
            connect(m_assembly.window()->incident()->links(), &LinkList::changed, this, &Tour::settle, Qt::SingleShotConnection);
            m_assembly.window()->openIncident(m_twins[1]);
        });
    });
    picture(u"merged"_s, window);
    m_steps.push_back([this] {
        m_assembly.window()->deeds().toast()->dismiss();
        connect(m_assembly.window()->incident()->links(), &LinkList::changed, this, &Tour::settle, Qt::SingleShotConnection);
        m_assembly.window()->openIncident(m_twins[0]);
    });
    m_steps.push_back([this] {
        QScrollArea *side = m_assembly.window()->incident()->commitments();
        const QWidget *list = side->findChild<QWidget *>(u"links"_s);
        side->verticalScrollBar()->setValue(list->mapTo(side->widget(), QPoint()).y() - side->viewport()->height() / 8);
        settle();
    });
    picture(u"incident-beside-links"_s, window);
    m_steps.push_back([this] {
        whenDone(m_assembly.desk().merging().unmerge({m_twins[1]}), this, [this](const Result<MergeDone> &parted) { parted ? openStory() : fail(parted.error().text); });
    });
}
