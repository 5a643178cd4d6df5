// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of what others do: the sample has one desk, so they are made up.
#include "app/assembly.h"
#include "app/tour.h"
#include "ui/composer/composer.h"
#include "ui/incident/conflictbar.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<PresentPerson> othersOn(IncidentId incident, Instant now)
{
    return {{DeskId::make(), u"Ana Gil"_s, incident, Doing::Writing, now - 6min, now}, {DeskId::make(), u"Luis Prieto"_s, incident, Doing::Viewing, now - 1min, now}};
}

}

void Tour::planOthers(const Picture &picture)
{
    const auto window = [this] { return m_assembly.window(); };
    const auto page = [this] { return m_assembly.window()->incident(); };
    m_steps.push_back([this, page] {
        page()->setOthers(othersOn(page()->incident(), m_assembly.desk().now()));
        settle();
    });
    picture(u"others-here"_s, window);
    m_steps.push_back([this, page] {
        TriageConflict conflict{u"Ana Gil"_s, m_assembly.desk().now() - 12s, TriageSeen::of(page()->dossier().incident, 0), {}};
        conflict.now.state = State::Waiting;
        conflict.now.waitingOn = WaitingOn::Part;
        page()->header()->conflict()->offer({.what = TriageDeed::What::Activate}, {}, conflict);
        page()->composer()->start(Draft::Kind::Note);
        settle();
    });
    picture(u"others-conflict"_s, window);
    m_steps.push_back([this, page] {
        page()->header()->conflict()->clear();
        page()->composer()->discard();
        page()->setOthers({});
        connect(m_assembly.window()->queue(), &QueueView::loaded, this, [this] {
            QueueView *queue = m_assembly.window()->queue();
            std::vector<PresentPerson> others = othersOn(queue->model().at(0)->id, m_assembly.desk().now());
            others.push_back({DeskId::make(), u"Luis Prieto"_s, queue->model().at(2)->id, Doing::Viewing, m_assembly.desk().now() - 3min, m_assembly.desk().now()});
            queue->model().setOthers(others, true);
            queue->setColumns({u"due"_s, u"title"_s, u"others"_s, u"state"_s, u"owner"_s});
            settle();
        }, Qt::SingleShotConnection);
        m_assembly.window()->go({Sidebar::allOpen(), {}});
        m_assembly.window()->queue()->reload();
    });
    picture(u"queue-others"_s, window);
    m_steps.push_back([this] {
        m_assembly.window()->queue()->model().setOthers({}, false);
        m_assembly.window()->queue()->setColumns({});
        openStory();
    });
}
