// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/mattercommand.h"

#include "core/async.h"
#include "ui/aftersales/matterdeeds.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"

namespace {

/// The same, to be written now.
std::vector<Entry> anew(std::vector<Entry> entries)
{
    for (Entry &entry : entries) {
        entry.id = {}, entry.seq = 0;
        entry.occurredAt = entry.recordedAt = {};
        for (Fact &fact : entry.facts)
            fact.version = 0; // the next one
    }
    return entries;
}

}

MatterCommand::MatterCommand(MatterDeeds &deeds, const std::vector<Entry> &written, const QString &words) : m_deeds(deeds), m_written(written)
{
    setText(words);
}

void MatterCommand::redo()
{
    if (!isSkipped())
        wait(m_deeds.m_desk.aftersales().recordTogether(anew(m_written)), MatterDeeds::tr("Done again: %1.").arg(text()), true);
}

void MatterCommand::undo()
{
    if (!isSkipped())
        wait(m_deeds.m_desk.aftersales().takeBack(m_written), MatterDeeds::tr("Undone: %1.").arg(text()), false);
}

void MatterCommand::wait(const QFuture<Result<std::vector<Entry>>> &future, const QString &words, bool isAgain)
{
    m_deeds.m_deeds.setBusy(true);
    whenDone(future, &m_deeds, [this, words, isAgain, alive = std::weak_ptr(m_alive), deeds = &m_deeds](const Result<std::vector<Entry>> &answer) {
        deeds->m_deeds.setBusy(false);
        if (!alive.expired())
            finish(answer, words, isAgain);
    });
}

void MatterCommand::finish(const Result<std::vector<Entry>> &answer, const QString &words, bool isAgain)
{
    MatterDeeds &deeds = m_deeds; // going on with the stack may delete this
    if (!answer) {
        Q_EMIT deeds.failed(answer.error().text);
        using enum Error::Kind;
        const bool isDecided = answer.error().kind == Conflict || answer.error().kind == NotFound || answer.error().kind == InvalidInput;
        if (isDecided) {
            setObsolete(true); // something was written that needs it, or it is taken back
            deeds.m_deeds.stepOver();
        } else {
            skipNext(); // nothing happened: the stack goes back to where it was
            isAgain ? deeds.m_deeds.stack().undo() : deeds.m_deeds.stack().redo();
        }
        return;
    }
    if (isAgain)
        m_written = *answer;
    deeds.m_deeds.toast()->say(words, isAgain);
    Q_EMIT deeds.done(answer->front().incident);
}
