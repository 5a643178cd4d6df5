// SPDX-License-Identifier: GPL-3.0-or-later
// What the intake card knows of open communiqués: whether the call is about one, and the caller among those who are told.
#include "core/async.h"
#include "ui/calls/callcard.h"
#include "ui/calls/knownoutages.h"
#include "ui/calls/whatfields.h"
#include "ui/calls/whofields.h"

#include <QLineEdit>

void CallCardWindow::setCommuniques(Communiques *communiques)
{
    m_communiques = communiques;
    lookForOutages();
}

void CallCardWindow::lookForOutages()
{
    if (!m_communiques)
        return;
    whenDone(m_communiques->matching(m_looked), this, [this, typed = m_looked](const Result<std::vector<CommuniqueMatch>> &matches) {
        if (typed == m_looked) // what cannot be read is said by the matches, which are asked of the same database
            m_outages->show(matches.value_or(std::vector<CommuniqueMatch>()), m_who->language());
    });
}

/// The call is about it: it goes to the incident of theirs that follows it, or becomes one that does.
void CallCardWindow::saveAbout(const CommuniqueMatch &match)
{
    if (m_saving)
        return;
    if (m_what->title()->text().trimmed().isEmpty())
        m_what->title()->setText(match.communique.title.in(m_who->language()));
    m_about = match;
    save(match.incident ? CallOutcome::Added : CallOutcome::Created);
    if (!m_saving)
        m_about.reset(); // something is missing first
}
