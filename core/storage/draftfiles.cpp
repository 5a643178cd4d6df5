// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftfiles.h"

#include "core/model/codec.h"
#include "core/storage/address.h"
#include "core/storage/backupfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString fileOf(const QString &folder, const DraftId &id)
{
    return folder + u'/' + id.toString() + u".json"_s;
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

tl::unexpected<Error> notWritten(const QString &folder, const QString &detail)
{
    return fail(Error::Kind::Environment,
                QCoreApplication::translate("Storage", "What you are writing cannot be kept in %1: free some space there, or save the entry.").arg(QDir::toNativeSeparators(folder)), detail);
}

Result<void> write(const QString &folder, const DraftId &id, const QJsonObject &content)
{
    if (!QDir(folder).exists()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    }
    // Not waiting for the disk: a busy one takes seconds, and after a crash of the program all is there without it.
    const QString whole = fileOf(folder, id), fresh = whole + u".new"_s;
    QFile file(fresh);
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    std::error_code error;
    if (written)
        std::filesystem::rename(native(fresh), native(whole), error); // in one step, in place of the one before
    if (written && !error)
        return {};
    QFile::remove(fresh);
    return notWritten(folder, written ? QString::fromStdString(error.message()) : file.errorString());
}

std::optional<DraftFile> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    DraftFile found;
    found.discarded = object[u"discarded"_s].toBool();
    if (!fromJson(QJsonValue(object), found.draft) || found.draft.id.isNull())
        return {};
    return found;
}

}

QString draftFolder(const QString &base, const QString &url)
{
    const QString canonical = QFileInfo(url).canonicalFilePath();
    const QString place = isServer(url) ? shownAddress(url) : canonical.isEmpty() ? QFileInfo(url).absoluteFilePath() : canonical;
    return base + u'/' + QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

Result<void> writeDraftFile(const QString &folder, const KeptDraft &draft)
{
    return write(folder, draft.id, toJson(draft).toObject());
}

Result<void> markDiscarded(const QString &folder, DraftId id, Instant at)
{
    KeptDraft gone;
    gone.id = id;
    gone.at = at;
    QJsonObject content = toJson(gone).toObject();
    content.insert(u"discarded"_s, true);
    return write(folder, id, content);
}

void bringDraftToDisk(const QString &folder, DraftId id)
{
    bringToDisk(fileOf(folder, id));
}

void removeDraftFile(const QString &folder, DraftId id)
{
    QFile::remove(fileOf(folder, id));
}

void removeMark(const QString &folder, DraftId id)
{
    const QString path = fileOf(folder, id);
    if (const std::optional<DraftFile> found = read(path); found && found->discarded)
        QFile::remove(path);
}

std::vector<DraftFile> readDraftFiles(const QString &folder)
{
    std::vector<DraftFile> all;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (std::optional<DraftFile> found = read(path))
            all.push_back(std::move(*found));
        else
            QFile::rename(path, path + u".unread"_s);
    }
    return all;
}
