// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/communiquewriter.h"
#include "core/exchange/mergefile.h"
#include "core/storage/communiques.h"

#include <QCoreApplication>

// What leaves the house: papers and tables of the newest version.

QFuture<Result<QByteArray>> Communiques::mergeFile(CommuniqueId id, const QString &language)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    whenDone(file(id), m_parts.desk, [&parts = m_parts, promise, language](const Result<CommuniqueFile> &file) {
        const auto make = [file, language, zone = parts.zone]() -> Result<QByteArray> {
            if (!file || file->versions.empty())
                return file ? Result<QByteArray>(fail(Error::Kind::InvalidInput, QCoreApplication::translate("Communiques", "Nothing was given out yet."))) : Result<QByteArray>(tl::unexpected(file.error()));
            std::vector<RecipientRow> rows = file->recipients;
            std::erase_if(rows, [](const RecipientRow &row) { return row.recipient.state != RecipientState::Planned || isLive(row.recipient.channel); });
            return ::mergeFile(report::letterOf(file->communique, file->versions.back()), rows, language, zone);
        };
        whenDone(parts.papers.run(make), parts.desk, [promise](const Result<QByteArray> &bytes) {
            promise->addResult(bytes);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<std::shared_ptr<const report::Paper>>> Communiques::paper(CommuniqueId id, const QString &language)
{
    using Paper = Result<std::shared_ptr<const report::Paper>>;
    auto promise = std::make_shared<QPromise<Paper>>();
    promise->start();
    const auto read = [id](Store &store) -> Result<std::pair<report::Letter, QString>> {
        const Result<Communique> communique = communiques::read(store, id);
        const Result<CommuniqueVersion> version = communique ? newestOf(store, *communique) : tl::unexpected(communique.error());
        if (!version)
            return tl::unexpected(version.error());
        return std::pair(report::letterOf(*communique, *version), store.company().value_or(QString()));
    };
    whenDone(m_parts.database.run(read), m_parts.desk, [&parts = m_parts, promise, language](const Result<std::pair<report::Letter, QString>> &letter) {
        const auto make = [letter, language, zone = parts.zone, now = parts.clock()]() -> Paper {
            return letter ? report::communiquePaper(letter->first, letter->second, language, zone, now) : Paper(tl::unexpected(letter.error()));
        };
        whenDone(parts.papers.run(make), parts.desk, [promise](const Paper &paper) {
            promise->addResult(paper);
            promise->finish();
        });
    });
    return promise->future();
}
