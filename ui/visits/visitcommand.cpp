// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitcommand.h"

#include "core/async.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/visits/visitdeeds.h"

int VisitVersions::of(VisitId visit, int known) const
{
    const auto last = m_versions.find(visit);
    return last == m_versions.end() ? known : last->second;
}

VisitId VisitVersions::now(VisitId visit) const
{
    const auto later = m_now.find(visit);
    return later == m_now.end() ? visit : now(later->second);
}

VisitCommand::VisitCommand(VisitDeeds &deeds, const What &what) : m_deeds(deeds), m_what(what)
{
    setText(what.plan ? VisitDeeds::tr("visit proposed") : VisitDeeds::tr("visit moved"));
}

std::shared_ptr<const VisitKept> VisitCommand::kept() const
{
    return std::make_shared<const VisitKept>(VisitKept{m_what, m_deeds.m_versions});
}

void VisitCommand::redo()
{
    if (isSkipped())
        return;
    if (m_what.plan) {
        wait(m_deeds.m_desk.visiting().propose(*m_what.plan), VisitDeeds::tr("Done again: %1.").arg(text()), true);
        return;
    }
    VisitMove move = *m_what.move;
    move.visit = m_deeds.m_versions.now(move.visit);
    move.version = m_deeds.m_versions.of(move.visit, m_what.back.version);
    wait(m_deeds.m_desk.visiting().move(move), VisitDeeds::tr("Done again: %1.").arg(text()), true);
}

void VisitCommand::undo()
{
    if (isSkipped())
        return;
    VisitBack back = m_what.back;
    back.visit = m_deeds.m_versions.now(back.visit);
    back.version = m_deeds.m_versions.of(back.visit, back.version);
    if (back.before)
        back.before->id = back.visit;
    wait(m_deeds.m_desk.visiting().takeBack(back), VisitDeeds::tr("Undone: %1.").arg(text()), false);
}

void VisitCommand::wait(const QFuture<Result<VisitWritten>> &future, const QString &words, bool isAgain)
{
    m_deeds.m_deeds.setBusy(true);
    whenDone(future, &m_deeds, [this, words, isAgain, alive = std::weak_ptr(m_alive), deeds = &m_deeds](const Result<VisitWritten> &written) {
        deeds->m_deeds.setBusy(false);
        if (!alive.expired())
            finish(written, words, isAgain);
    });
}

void VisitCommand::finish(const Result<VisitWritten> &written, const QString &words, bool isAgain)
{
    VisitDeeds &deeds = m_deeds; // going on with the stack may delete this
    if (!written) {
        Q_EMIT deeds.failed(written.error().text);
        using enum Error::Kind;
        const bool isDecided = written.error().kind == Conflict || written.error().kind == NotFound || written.error().kind == InvalidInput;
        if (isDecided) {
            setObsolete(true); // somebody went on with it
            deeds.m_deeds.stepOver();
        } else {
            skipNext(); // nothing happened: the stack goes back to where it was
            isAgain ? deeds.m_deeds.stack().undo() : deeds.m_deeds.stack().redo();
        }
        return;
    }
    if (isAgain && m_what.plan)
        deeds.m_versions.again(m_deeds.m_versions.now(m_what.back.visit), written->visit.id);
    deeds.m_versions.left(written->visit);
    m_what.back.version = written->visit.version;
    deeds.m_deeds.toast()->say(words, isAgain);
    Q_EMIT deeds.done(written->visit);
}
