// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whereabouts.h"

#include "core/async.h"
#include "ui/composer/composer.h"
#include "ui/incident/incidentpage.h"
#include "ui/queue/queuemodel.h"

#include <QEvent>
#include <QStackedWidget>

Whereabouts::Whereabouts(Presence &presence, QStackedWidget &pages, IncidentPage &page, QueueModel &queue, Drafts &drafts)
    : m_presence(presence), m_pages(pages), m_page(page), m_queue(queue)
{
    pages.window()->installEventFilter(this);
    connect(&pages, &QStackedWidget::currentChanged, this, &Whereabouts::say);
    connect(&page, &IncidentPage::loaded, this, [this] {
        say();
        show();
    });
    connect(page.composer(), &Composer::opened, this, &Whereabouts::say);
    connect(page.composer(), &Composer::folded, this, &Whereabouts::say);
    connect(&drafts, &Drafts::changed, this, &Whereabouts::say, Qt::QueuedConnection); // the composer has its words after that
    connect(page.composer(), &Composer::takeOverWanted, this, &Whereabouts::takeOver);
    connect(&presence, &Presence::changed, this, &Whereabouts::show);
    show();
}

bool Whereabouts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        m_isSeen = event->type() == QEvent::Show;
        say();
    }
    return QObject::eventFilter(watched, event);
}

void Whereabouts::say()
{
    const IncidentId shown = m_page.dossier().incident.id;
    const bool isHere = m_isSeen && m_pages.currentWidget() == &m_page && shown == m_page.incident();
    m_presence.show(isHere ? shown : IncidentId(), m_page.composer()->isOpen() && m_page.composer()->draft().hasWords());
}

void Whereabouts::show()
{
    m_queue.setOthers(m_presence.others(), m_presence.isShared());
    m_page.setOthers(m_presence.othersOn(m_page.incident()));
}

void Whereabouts::takeOver(const PresentPerson &writer)
{
    whenDone(m_presence.wordsOf(writer.person, writer.incident), this, [this, incident = writer.incident](const Result<OthersWords> &words) {
        if (m_page.dossier().incident.id != incident)
            return; // the person has gone on to another incident
        if (words)
            m_page.composer()->takeOver(*words);
        else
            Q_EMIT failed(words.error().text);
    });
}
