// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/drafting.h"

#include "core/async.h"
#include "core/desk/deskparts.h"
#include "core/storage/draftfiles.h"
#include "core/storage/links.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto soon = 200ms; ///< of a change that waits: two of these are less than what may be lost
constexpr auto later = 2s; ///< a database that others use too is not asked at every letter
constexpr auto tryAgain = 5s;

using Batch = std::map<DraftId, KeptDraft>;
using Failed = std::map<DraftId, Error>;

/// Writes all of them with `write`; answers those that failed.
template<typename Write>
Failed writeAll(const Batch &batch, Write write)
{
    Failed failed;
    for (const auto &[id, draft] : batch) {
        if (const Result<void> ok = write(draft); !ok)
            failed.emplace(id, ok.error());
    }
    return failed;
}

/// Drafts of files and rows, and what came of putting them together.
struct Merged
{
    std::vector<KeptDraft> list; ///< the newest first
    std::vector<DraftId> done; ///< whose files are needed no more
    bool isWhole = true; ///< every draft has its row now
};

/// Files and rows as one list: of two states of a draft the newer, and none that was saved or discarded meanwhile. What it settles in
/// passing it writes down.
Result<Merged> merged(Store &store, const QString &person, const std::vector<DraftFile> &files)
{
    const Result<std::vector<KeptDraft>> rows = store.drafts(person);
    if (!rows)
        return tl::unexpected(rows.error());
    Merged made;
    Batch all;
    for (const KeptDraft &row : *rows)
        all.emplace(row.id, row);
    for (const DraftFile &file : files) {
        const Result<bool> recorded = store.isRecorded(file.draft.id);
        if (!recorded)
            return tl::unexpected(recorded.error());
        const auto row = all.find(file.draft.id);
        const bool older = row != all.end() && row->second.at > file.draft.at;
        if (file.discarded || *recorded) {
            if (Result<void> ok = older && !*recorded ? Result<void>() : store.dropDraft(file.draft.id); !ok)
                return tl::unexpected(ok.error());
            if (!older || *recorded)
                all.erase(file.draft.id);
            made.done.push_back(file.draft.id);
        } else if (!older) {
            all.insert_or_assign(file.draft.id, file.draft);
            // The files that it has are a draft's for whoever asks the database. InvalidInput: its incident is not in this one.
            const Result<void> kept = store.keepDraft(file.draft);
            made.isWhole = made.isWhole && (kept || kept.error().kind == Error::Kind::InvalidInput);
        }
    }
    for (auto &[id, draft] : all) {
        // What is being written about one that was merged is written about the one that is kept.
        const Result<IncidentId> kept = draft.incident ? keptOf(store, *draft.incident) : IncidentId();
        if (kept && draft.incident)
            draft.incident = *kept;
        made.list.push_back(draft);
    }
    std::sort(made.list.begin(), made.list.end(), [](const KeptDraft &a, const KeptDraft &b) { return a.at > b.at; });
    return made;
}

}

Drafting::Drafting(DeskParts &parts) : m_parts(parts), m_files(QStringLiteral("drafts"))
{
    m_fileSoon.setSingleShot(true);
    m_rowSoon.setSingleShot(true);
    connect(&m_fileSoon, &QTimer::timeout, this, &Drafting::writeFiles);
    connect(&m_rowSoon, &QTimer::timeout, this, &Drafting::writeRows);
}

Drafting::~Drafting()
{
    m_writesFiles = m_writesRows = false; // jobs stand in a row: these come after those under way
    writeFiles();
    writeRows();
}

void Drafting::begin(const QString &url, const QString &folder)
{
    m_merged = false;
    m_folder = folder.isEmpty() ? QString() : draftFolder(folder, url);
}

QFuture<Result<std::vector<KeptDraft>>> Drafting::read()
{
    auto promise = std::make_shared<QPromise<Result<std::vector<KeptDraft>>>>();
    promise->start();
    const QString folder = m_folder;
    whenDone(m_files.run([folder] { return folder.isEmpty() ? std::vector<DraftFile>() : readDraftFiles(folder); }), this,
             [this, promise, folder](const std::vector<DraftFile> &files) {
                 const auto job = [files, person = m_parts.user](Store &store) { return ::merged(store, person, files); };
                 whenDone(m_parts.database.run(job), this, [this, promise, folder](const Result<Merged> &made) {
                     if (made)
                         takeMerged(folder, made->list, made->done, made->isWhole);
                     promise->addResult(made.map([](const Merged &one) { return one.list; }));
                     promise->finish();
                 });
             });
    return promise->future();
}

void Drafting::takeMerged(const QString &folder, const std::vector<KeptDraft> &list, const std::vector<DraftId> &done, bool isWhole)
{
    m_files.run([folder, done] {
        for (const DraftId &id : done)
            removeDraftFile(folder, id);
        return true;
    });
    for (const KeptDraft &draft : list)
        m_last[draft.id] = draft.at;
    if (isWhole && !std::exchange(m_merged, true))
        Q_EMIT merged();
}

/// The newest wins wherever it is kept, also where the clock was set back meanwhile.
Instant Drafting::stamp(DraftId id)
{
    Instant &last = m_last[id];
    return last = std::max(m_parts.clock(), last + Milliseconds(1));
}

void Drafting::keep(KeptDraft draft)
{
    draft.person = m_parts.user;
    draft.at = stamp(draft.id);
    m_gone.erase(draft.id);
    if (!m_folder.isEmpty())
        m_forFile.insert_or_assign(draft.id, draft);
    m_forRow.insert_or_assign(draft.id, draft);
    // A timer that runs is left running: who never pauses is kept all the same.
    if (!m_folder.isEmpty() && !m_fileSoon.isActive())
        m_fileSoon.start(soon);
    if (!m_rowSoon.isActive())
        m_rowSoon.start(m_folder.isEmpty() ? Milliseconds(soon) : Milliseconds(later));
}

void Drafting::writeFiles()
{
    if (m_writesFiles || m_forFile.empty())
        return;
    m_writesFiles = true;
    Batch batch = std::exchange(m_forFile, {});
    const auto job = [batch, folder = m_folder] { return writeAll(batch, [&](const KeptDraft &draft) { return writeDraftFile(folder, draft); }); };
    whenDone(m_files.run(job), this, [this, batch](const Failed &failed) {
        m_writesFiles = false;
        take(batch, failed, m_forFile);
        if (!m_forFile.empty())
            m_fileSoon.start(failed.empty() ? Milliseconds(soon) : Milliseconds(tryAgain));
    });
}

void Drafting::writeRows()
{
    if (m_writesRows || m_forRow.empty())
        return;
    m_writesRows = true;
    Batch batch = std::exchange(m_forRow, {});
    const auto job = [batch](Store &store) -> Result<Failed> { return writeAll(batch, [&](const KeptDraft &draft) { return store.keepDraft(draft); }); };
    whenDone(m_parts.database.run(job), this, [this, batch](const Result<Failed> &answer) {
        m_writesRows = false;
        Failed failed;
        for (const auto &[id, draft] : batch) {
            if (!answer)
                failed.emplace(id, answer.error());
        }
        if (answer)
            failed = *answer;
        take(batch, failed, m_forRow);
        // The database brings to the disk what it takes; for the rest there is only the file.
        if (!failed.empty() && !m_folder.isEmpty())
            m_parts.papers.run([failed, folder = m_folder] {
                for (const auto &[id, error] : failed)
                    bringDraftToDisk(folder, id);
                return true;
            });
        if (!m_forRow.empty())
            m_rowSoon.start(failed.empty() ? Milliseconds(later) : Milliseconds(tryAgain));
    });
}

void Drafting::take(const Batch &batch, const Failed &failed, Batch &waiting)
{
    // Where a file holds the draft, a database that does not answer is nobody's worry: it is told later.
    const bool isSecond = &waiting == &m_forRow && !m_folder.isEmpty();
    for (const auto &[id, draft] : batch) {
        const auto error = failed.find(id);
        if (m_gone.contains(id))
            continue;
        if (error == failed.end()) {
            m_refused.erase(id);
            Q_EMIT kept(id, draft.at);
            continue;
        }
        if (error->second.kind != Error::Kind::InvalidInput) // its incident is not in this database
            waiting.emplace(id, draft); // unless something newer waits
        if (!isSecond && m_refused.insert_or_assign(id, error->second).second)
            Q_EMIT notKept(id, error->second);
    }
}

void Drafting::forget(DraftId id)
{
    m_gone.insert(id);
    m_forFile.erase(id);
    m_forRow.erase(id);
    m_refused.erase(id);
}

void Drafting::discard(DraftId id)
{
    forget(id);
    const QString folder = m_folder;
    if (!folder.isEmpty())
        m_files.run([folder, id, at = stamp(id)] { return markDiscarded(folder, id, at); });
    whenDone(m_parts.database.run([id](Store &store) { return store.dropDraft(id); }), this, [this, folder, id](const Result<void> &ok) {
        if (ok && !folder.isEmpty())
            m_files.run([folder, id] {
                removeMark(folder, id);
                return true;
            });
    });
}

void Drafting::recorded(DraftId id)
{
    forget(id);
    if (!m_folder.isEmpty())
        m_files.run([folder = m_folder, id] {
            removeDraftFile(folder, id);
            return true;
        });
}
