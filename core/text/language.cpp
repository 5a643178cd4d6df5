// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include <QHash>
#include <QMutex>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// The words of a language are read once and never change, so every Language of the program shares them.
std::shared_ptr<QTranslator> translatorFor(const QString &code)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<QTranslator>> loaded;
    const QMutexLocker locker(&mutex);
    std::shared_ptr<QTranslator> &translator = loaded[code];
    if (!translator) {
        translator = std::make_shared<QTranslator>();
        // A catalogue that is missing leaves the English of the source.
        if (!translator->load(u":/i18n/aviso_%1.qm"_s.arg(code)))
            translator->setObjectName(u"empty"_s);
    }
    return translator;
}

QString known(const QString &code)
{
    return code.startsWith(u"es"_s) ? u"es"_s : u"en"_s;
}

} // namespace

Language::Language(const QString &code) : m_code(known(code)), m_translator(translatorFor(m_code)) {}

QLocale Language::locale() const
{
    return m_code == u"es"_s ? QLocale(QLocale::Spanish, QLocale::Spain) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Language::text(const char *source, int n) const
{
    QString words = m_translator->translate("Aviso", source, nullptr, n);
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    return n < 0 ? words : words.replace(u"%n"_s, locale().toString(n));
}

QString Language::moment(Instant at, const QTimeZone &zone, std::optional<Instant> now) const
{
    const QDateTime wall = at.in(zone);
    const bool sameYear = now && now->in(zone).date().year() == wall.date().year();
    return locale().toString(wall.date(), sameYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s) + u", "_s + wall.time().toString(u"HH:mm"_s);
}

QString Language::duration(Milliseconds span) const
{
    using namespace std::chrono;
    const qint64 all = duration_cast<minutes>(span < Milliseconds(0) ? -span : span).count();
    const qint64 days = all / (24 * 60);
    const qint64 hours = all / 60 % 24;
    QStringList parts;
    if (days > 0)
        parts << u"%1 d"_s.arg(locale().toString(days));
    if (hours > 0)
        parts << u"%1 h"_s.arg(hours);
    if (days == 0 && (all % 60 > 0 || parts.isEmpty()))
        parts << u"%1 min"_s.arg(all % 60);
    return (span < Milliseconds(0) && all > 0 ? u"−"_s : QString()) + parts.join(u' ');
}
