// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace
{
const QString folder = u":/aviso/icons/"_s;

QPixmap render(const QString &name, const QSize &pixels, const QColor &color)
{
    const QString key = u"aviso-icon:%1:%2x%3:%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer drawing(folder + name + ".svg"_L1);
    if (!drawing.isValid()) {
        qWarning("There is no icon '%s'.", qUtf8Printable(name));
        return pixmap;
    }
    const int edge = std::min(pixels.width(), pixels.height());
    QPainter painter(&pixmap);
    drawing.render(&painter, QRectF((pixels.width() - edge) / 2.0, (pixels.height() - edge) / 2.0, edge, edge));
    // The drawing says where; the palette says which colour.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colorFor(Tone tone, QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    const Colors &colors = colorsOf(schemeOf(palette));
    if (mode == QIcon::Disabled)
        return colors.textDisabled;
    if (tone != Tone::Neutral)
        return colors.tone(tone).ink;
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return state == QIcon::On ? colors.accentTone.ink : palette.color(QPalette::Active, QPalette::WindowText);
}

/// Renders one drawing of the set in the palette's present colour.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icons::paint(painter, rect, m_name, colorFor(m_tone, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(m_name, size, colorFor(m_tone, mode, state));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, [[maybe_unused]] qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return pixmap((QSizeF(size) * scale).toSize(), mode, state); // the size is device independent since then
#else
        return pixmap(size, mode, state);
#endif
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }
    QString key() const override { return u"aviso"_s; }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_tone); }

private:
    QString m_name;
    Tone m_tone;
};
}

QIcon icons::icon(const QString &name, Tone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

QPixmap icons::pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = render(name, QSize(pixels, pixels), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void icons::paint(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int edge = std::min(rect.width(), rect.height());
    const QPoint corner(rect.x() + (rect.width() - edge) / 2, rect.y() + (rect.height() - edge) / 2);
    painter->drawPixmap(corner, pixmap(name, edge, color, painter->device()->devicePixelRatio()));
}

QIcon icons::appIcon()
{
    return QIcon(folder + u"app/io.github.aviso_desk.Aviso.svg"_s);
}

QStringList icons::names()
{
    QStringList names;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names << file.completeBaseName();
    return names;
}
