// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/communiquepaper.h"

#include "core/report/paper.h"
#include "core/text/plain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace report {
namespace {

QString said(const CustomerText &text, const Language &language)
{
    return text.words.in(language.code()).trimmed();
}

QString nextWords(const Letter &letter, const Language &language, const QTimeZone &zone)
{
    if (!letter.nextUpdate)
        return {};
    return language.text(QT_TRANSLATE_NOOP("Aviso", "We will tell you more by %1 at the latest.")).arg(language.moment(*letter.nextUpdate, zone, letter.at));
}

/// What stands under the first words, each with its caption.
std::vector<std::pair<QString, QString>> partsOf(const Letter &letter, const Language &language)
{
    const QString measures = letter.allClear ? language.text(QT_TRANSLATE_NOOP("Aviso", "What solved it")) : language.text(QT_TRANSLATE_NOOP("Aviso", "What we are doing"));
    std::vector<std::pair<QString, QString>> parts{{language.text(QT_TRANSLATE_NOOP("Aviso", "Why it happens")), said(letter.why, language)}, {measures, said(letter.measures, language)}};
    std::erase_if(parts, [](const auto &part) { return part.second.isEmpty(); });
    return parts;
}

QString endOf(const Letter &letter, const Language &language, const QTimeZone &zone)
{
    return letter.allClear ? language.text(QT_TRANSLATE_NOOP("Aviso", "Please tell us whether it works for you, and how you found the way in which we kept you informed."))
                           : nextWords(letter, language, zone);
}

}

Letter letterOf(const Communique &communique, const CommuniqueVersion &version)
{
    return {communique.title, version.number, version.allClear, version.what, version.why, version.measures, version.nextUpdate, communique.startedAt, version.at};
}

Language writtenIn(const Letter &letter, const Language &wanted)
{
    const auto &words = letter.what.words.byLanguage;
    for (const QString &code : {wanted.code(), QString(), u"en"_s}) {
        if (!words.value(code).trimmed().isEmpty())
            return code.isEmpty() ? wanted : Language(code);
    }
    return words.isEmpty() ? wanted : Language(words.firstKey());
}

CustomerText wordsOf(const Letter &letter, const Language &wanted, const QTimeZone &zone)
{
    const Language language = writtenIn(letter, wanted);
    QStringList paragraphs{said(letter.what, language)};
    for (const auto &[caption, words] : partsOf(letter, language))
        paragraphs << u"**%1:** "_s.arg(caption) + words;
    if (const QString end = endOf(letter, language, zone); !end.isEmpty())
        paragraphs << end;
    return {LocalText::of(paragraphs.join(u"\n\n"_s), language.code())};
}

QString subjectOf(const Letter &letter, const Language &wanted)
{
    const Language language = writtenIn(letter, wanted);
    const QString title = displayableLine(letter.title.in(language.code()), 200);
    if (letter.allClear)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Solved: %1")).arg(title);
    return letter.number > 1 ? language.text(QT_TRANSLATE_NOOP("Aviso", "Update %1: %2")).arg(letter.number).arg(title) : title;
}

QString spokenWords(const Letter &letter, const Language &wanted, const QTimeZone &zone)
{
    const Language language = writtenIn(letter, wanted);
    QStringList sentences{said(letter.what, language)};
    for (const auto &[caption, words] : partsOf(letter, language))
        sentences << caption + u": "_s + words;
    sentences << endOf(letter, language, zone);
    sentences.removeAll(QString());
    return sentences.join(u"\n"_s);
}

Result<std::shared_ptr<const Paper>> communiquePaper(const Letter &letter, const QString &company, const QString &code, const QTimeZone &zone, Instant now)
{
    const Typefaces faces = Typefaces::installed();
    if (faces.text.isEmpty())
        return fail(Error::Kind::Environment, QCoreApplication::translate("Aviso", "No font is installed, so a report cannot be set. Install one, for example the packages fonts-inter and fonts-dejavu-core."));
    const Language language = writtenIn(letter, Language(code));
    Account account;
    account.kicker = language.text(QT_TRANSLATE_NOOP("Aviso", "Information for our customers"));
    if (!company.isEmpty())
        account.kicker = displayableLine(company, 60) + u" · "_s + account.kicker;
    account.title = subjectOf(letter, language);
    account.date = language.moment(now, zone);
    Account::Section section;
    section.pairs.push_back({language.text(QT_TRANSLATE_NOOP("Aviso", "Since")), language.moment(letter.startedAt, zone, now)});
    section.statements.push_back({{}, said(letter.what, language)});
    for (const auto &[caption, words] : partsOf(letter, language))
        section.statements.push_back({caption, words});
    if (const QString end = endOf(letter, language, zone); !end.isEmpty())
        section.statements.push_back({{}, end});
    account.sections.push_back(std::move(section));
    return std::make_shared<const Paper>(std::move(account), faces, language);
}

}
