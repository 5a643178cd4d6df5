// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filenames.h"

#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace files {
namespace {

constexpr qsizetype longest = 120;
constexpr qsizetype mostBytes = 200; ///< in UTF-8: disks take 255, and a number or the ending of a file being written comes to it

/// Where the ending begins, its dot included; the length of the name when it has none worth keeping.
qsizetype endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= 12 ? dot : name.size();
}

bool isReserved(const QString &stem)
{
    static const QSet<QString> reserved{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"clock$"_s};
    const QString word = stem.toLower();
    const bool port = word.size() == 4 && (word.startsWith("com"_L1) || word.startsWith("lpt"_L1)) && word[3].isDigit();
    return port || reserved.contains(word);
}

/// So many letters and bytes at most; never half a letter.
QString cut(QString stem, qsizetype letters, qsizetype bytes)
{
    stem.truncate(letters);
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    while (stem.toUtf8().size() > bytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1); // a low one without its other half is not among them
    return stem;
}

/// What a character becomes in a name: itself, an underscore, or nothing.
QString shown(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Format: // zero width, directions
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return {};
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return u" "_s;
    default:
        return u"<>:\"|?*"_s.contains(c) ? u"_"_s : QString(c);
    }
}

}

QString cleanName(const QString &name)
{
    QString clean;
    const QString last = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    for (qsizetype i = 0; i < last.size(); ++i) {
        const bool pair = last[i].isHighSurrogate() && i + 1 < last.size() && last[i + 1].isLowSurrogate();
        if (pair && QChar::category(QChar::surrogateToUcs4(last[i], last[i + 1])) != QChar::Other_Format)
            clean.append(last[i]).append(last[i + 1]);
        if (pair)
            ++i;
        else if (!last[i].isSurrogate())
            clean.append(shown(last[i]));
    }
    clean = clean.normalized(QString::NormalizationForm_C).simplified();
    while (!clean.isEmpty() && u".-~ "_s.contains(clean.front()))
        clean.remove(0, 1);
    while (!clean.isEmpty() && u". "_s.contains(clean.back()))
        clean.chop(1);
    const qsizetype dot = endingOf(clean);
    QString stem = clean.left(dot), ending = clean.mid(dot);
    // "scan.pdf        .exe" hides what it is: no spaces before the ending.
    stem = stem.trimmed();
    if (isReserved(stem.section(u'.', 0, 0)))
        stem.prepend(u'_');
    stem = cut(stem, longest - ending.size(), mostBytes - ending.toUtf8().size()).trimmed();
    return stem.isEmpty() ? u"file"_s + ending : stem + ending;
}

QString freeName(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    const qsizetype dot = endingOf(name);
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 (%2)%3"_s.arg(name.left(dot)).arg(number).arg(name.mid(dot));
    return free;
}

bool mayBeOpened(const QString &name, const QString &mediaType)
{
    static const QSet<QString> looked{
        u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s, u"tif"_s, u"tiff"_s, u"heic"_s, u"pdf"_s, u"txt"_s, u"log"_s, u"csv"_s,
        u"tsv"_s, u"md"_s, u"json"_s, u"xml"_s, u"yaml"_s, u"yml"_s, u"ini"_s, u"conf"_s, u"docx"_s, u"xlsx"_s, u"pptx"_s, u"odt"_s, u"ods"_s,
        u"odp"_s, u"rtf"_s, u"mp4"_s, u"mov"_s, u"avi"_s, u"mkv"_s, u"webm"_s, u"mp3"_s, u"wav"_s, u"ogg"_s, u"m4a"_s, u"opus"_s, u"amr"_s,
        u"zip"_s, u"7z"_s, u"gz"_s, u"eml"_s, u"ics"_s, u"vcf"_s, u"dwg"_s, u"dxf"_s, u"step"_s, u"stp"_s};
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 1 || !looked.contains(name.mid(dot + 1).toLower()))
        return false;
    return !isRunnable(mediaType); // what runs is not made harmless by a harmless name
}

bool isRunnable(const QString &mediaType)
{
    static const QStringList running{u"application/x-executable"_s, u"application/x-sharedlib"_s, u"application/x-shellscript"_s, u"application/x-msdownload"_s,
                                     u"application/x-ms-dos-executable"_s, u"application/vnd.microsoft.portable-executable"_s, u"application/x-desktop"_s,
                                     u"application/x-java-archive"_s, u"application/java-archive"_s, u"application/x-perl"_s, u"application/javascript"_s,
                                     u"text/javascript"_s, u"text/x-python"_s, u"text/x-python3"_s, u"application/x-php"_s, u"application/x-ruby"_s,
                                     u"application/x-mach-binary"_s, u"application/x-pie-executable"_s, u"application/x-msi"_s, u"text/html"_s, u"image/svg+xml"_s,
                                     u"application/xhtml+xml"_s, u"application/x-ms-shortcut"_s, u"application/vnd.debian.binary-package"_s};
    const QMimeType type = QMimeDatabase().mimeTypeForName(mediaType);
    return std::any_of(running.begin(), running.end(), [&](const QString &one) { return mediaType == one || (type.isValid() && type.inherits(one)); });
}

bool isPicture(const QString &mediaType)
{
    return mediaType == "image/png"_L1 || mediaType == "image/jpeg"_L1 || mediaType == "image/gif"_L1;
}

bool isText(const QString &mediaType)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mediaType);
    return mediaType.startsWith("text/"_L1) || (type.isValid() && type.inherits(u"text/plain"_s));
}

}
