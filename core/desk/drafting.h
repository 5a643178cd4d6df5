// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keptdraft.h"
#include "core/result.h"
#include "core/worker.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <map>
#include <set>

struct DeskParts;

/// Keeps what is being written: a moment after each change in a file of this computer, and soon after in the database, so that it is there
/// after a crash, and at another desk. A draft goes in the transaction that records it, or when it is discarded.
class Drafting : public QObject
{
    Q_OBJECT
public:
    explicit Drafting(DeskParts &parts);
    /// Writes what is still held back.
    ~Drafting() override;

    /// Which database is opened, and below which folder its drafts are kept; without a folder, in the database alone.
    void begin(const QString &url, const QString &folder);
    /// What was kept and is neither saved nor discarded, the newest first.
    QFuture<Result<std::vector<KeptDraft>>> read();
    /// Keeps the draft as it is now; kept() follows within 400 ms unless it fails. Person and moment are filled in.
    void keep(KeptDraft draft);
    /// The person wants it no more. Keeping it again undoes that.
    void discard(DraftId id);
    /// It was recorded: it is not kept any longer.
    void recorded(DraftId id);
    /// Does the database know every draft that was in a file when they were read?
    bool isMerged() const { return m_merged; }
    /// How many drafts could not be kept at the last attempt: closing would lose them.
    int atRisk() const { return static_cast<int>(m_refused.size()); }

Q_SIGNALS:
    void merged();
    void kept(DraftId id, Instant at);
    void notKept(DraftId id, const Error &error);

private:
    using Batch = std::map<DraftId, KeptDraft>;
    void writeFiles();
    void writeRows();
    void take(const Batch &batch, const std::map<DraftId, Error> &failed, Batch &waiting);
    void takeMerged(const QString &folder, const std::vector<KeptDraft> &list, const std::vector<DraftId> &done, bool isWhole);
    void forget(DraftId id);
    Instant stamp(DraftId id);

    DeskParts &m_parts;
    QString m_folder;
    Batch m_forFile; ///< changed since they were last written there
    Batch m_forRow;
    std::map<DraftId, Instant> m_last; ///< when each was kept last
    std::map<DraftId, Error> m_refused;
    std::set<DraftId> m_gone; ///< saved or discarded: an answer that comes late does not bring them back
    bool m_merged = false;
    bool m_writesFiles = false;
    bool m_writesRows = false;
    QTimer m_fileSoon;
    QTimer m_rowSoon;
    Worker m_files; ///< the disk may be slow: never the window waits for it
};
