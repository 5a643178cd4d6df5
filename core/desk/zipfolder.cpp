// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/zipfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#ifdef AVISO_ZIP
#include <zip.h>

#include <memory>
#endif

using namespace Qt::StringLiterals;

#ifdef AVISO_ZIP

namespace {

tl::unexpected<Error> unwritten(const QString &file, const QString &why)
{
    return fail(Error::Kind::Environment, QCoreApplication::translate("CustomerData", "%1 could not be written: %2").arg(file, why));
}

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); } // nothing of it comes to the disk
};
using Archive = std::unique_ptr<zip_t, Discard>;

/// One more file of it; its bytes are read when the archive is closed.
bool add(zip_t *archive, const QString &path, const QString &name)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(path).constData(), 0, -1);
    if (source && zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0)
        return true;
    zip_source_free(source);
    return false;
}

}

bool canZip()
{
    return true;
}

Result<void> zipFolder(const QString &folder, const QString &file)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return unwritten(file, why);
    }
    const QDir from(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!add(archive.get(), path, from.dirName() + u'/' + from.relativeFilePath(path)))
            return unwritten(file, QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return unwritten(file, QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release(); // closing has freed it
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

#else

bool canZip()
{
    return false;
}

Result<void> zipFolder(const QString &, const QString &file)
{
    return fail(Error::Kind::Environment, QCoreApplication::translate("CustomerData", "This program was built without what writes %1. The folder holds all of it.").arg(QDir(file).dirName()));
}

#endif
