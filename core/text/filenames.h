// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// Names of files that come from elsewhere.
namespace files {

/// The name as it may be shown and written to a disk: its last part without folders, control, zero-width and direction characters,
/// leading dots and dashes, trailing dots and spaces; reserved names get an underscore. Never empty.
QString cleanName(const QString &name);
/// The same name with " (2)" and so on before its ending, until `isTaken` says no.
QString freeName(const QString &name, const std::function<bool(const QString &)> &isTaken);
/// May a file of this name and media type be handed to the program that shows such files? Never one that runs by itself: only kinds that
/// are known to be looked at, by both name and content.
bool mayBeOpened(const QString &cleanedName, const QString &mediaType);
/// Does content of this media type run by itself, or run something?
bool isRunnable(const QString &mediaType);
/// Is it a picture that Aviso shows by itself?
bool isPicture(const QString &mediaType);
/// Is it lines of text, such as a log?
bool isText(const QString &mediaType);

}
