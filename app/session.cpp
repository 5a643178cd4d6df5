// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qint64 longest = 256 * 1024;
constexpr auto columns = "columns";

constexpr qsizetype mostTabs = 30;

Place placeIn(const QJsonObject &json)
{
    Place place{json[u"view"_s].toString().left(100), {}};
    if (const IncidentId incident = IncidentId::parse(json[u"incident"_s].toString()); !incident.isNull())
        place.incident = incident;
    if (const CustomerId customer = CustomerId::parse(json[u"customer"_s].toString()); !customer.isNull())
        place.customer = customer;
    return place;
}


constexpr size_t mostUnfolded = 200; // of one tab: a session stays small

QJsonObject unfoldedOf(const Unfolded &unfolded)
{
    QJsonObject all;
    for (const auto &[entry, parts] : unfolded)
        all.insert(entry.toString(), parts);
    return all;
}

Unfolded unfoldedIn(const QJsonObject &json)
{
    Unfolded unfolded;
    for (auto one = json.begin(); one != json.end() && unfolded.size() < mostUnfolded; ++one) {
        if (const EntryId entry = EntryId::parse(one.key()); !entry.isNull() && one->toInt() > 0)
            unfolded[entry] = one->toInt();
    }
    return unfolded;
}

QJsonArray tabsOf(const Session &session)
{
    QJsonArray all;
    for (size_t i = 0; i < session.tabs.size(); ++i) {
        const Place &place = session.tabs[i];
        QJsonObject tab{{u"view"_s, place.view}, {u"incident"_s, place.incident ? place.incident->toString() : QString()}, {u"customer"_s, place.customer ? place.customer->toString() : QString()}};
        if (i < session.unfolded.size() && !session.unfolded[i].empty())
            tab.insert(u"unfolded"_s, unfoldedOf(session.unfolded[i]));
        all.append(tab);
    }
    return all;
}

QByteArray bytesIn(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// The names on the way from the window: two lists of one name on two pages are two places. Empty for what has no name of its own.
QString nameOf(const QWidget &window, const QWidget &widget)
{
    if (widget.objectName().isEmpty() || widget.objectName().startsWith("qt_"_L1))
        return {};
    QStringList names;
    for (const QWidget *at = &widget; at && at != &window; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
            names.prepend(at->objectName());
    }
    return names.join(u'/');
}

QJsonValue columnsOf(const QHeaderView &header)
{
    if (!header.sectionsMovable())
        return textOf(header.saveState());
    QJsonArray widths;
    for (int i = 0; i < header.count(); ++i)
        widths.append(header.isSectionHidden(i) ? 0 : header.sectionSize(i));
    return widths;
}

void giveColumns(QHeaderView &header, const QJsonValue &kept)
{
    if (!header.sectionsMovable()) {
        header.restoreState(bytesIn(kept));
        return;
    }
    const QJsonArray widths = kept.toArray();
    for (int i = 0; i < header.count() && widths.size() == header.count(); ++i) {
        if (const int width = widths[i].toInt(); width > 0)
            header.resizeSection(i, std::max(width, header.minimumSectionSize()));
    }
}

/// Lists fill after the window is there: the place is reached once the bar goes so far.
void scrollWhenPossible(QScrollBar *bar, int value)
{
    if (value <= 0)
        return;
    if (bar->maximum() >= value) {
        bar->setValue(value);
        return;
    }
    auto *wait = new QObject(bar);
    QObject::connect(bar, &QScrollBar::rangeChanged, wait, [bar, wait, value](int, int most) {
        if (most < value)
            return;
        bar->setValue(value);
        wait->deleteLater();
    });
    QTimer::singleShot(10'000, wait, &QObject::deleteLater); // by then a person has begun to scroll
}

}

QString sessionFile(const QString &folder)
{
    return folder + u"/session.json"_s;
}

Session readSession(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"version"_s].toInt() != version)
        return {};
    Session session;
    session.place = placeIn(json);
    for (const QJsonValue &tab : json[u"tabs"_s].toArray()) {
        if (const Place place = placeIn(tab.toObject()); !place.view.isEmpty() && std::ssize(session.tabs) < mostTabs) {
            session.tabs.push_back(place);
            session.unfolded.push_back(unfoldedIn(tab[u"unfolded"_s].toObject()));
        }
    }
    session.currentTab = json[u"tab"_s].toInt();
    session.geometry = bytesIn(json[u"geometry"_s]);
    session.shapes = json[u"shapes"_s].toObject();
    session.database = json[u"database"_s].toString();
    session.language = json[u"language"_s].toString();
    session.textSize = json[u"text_size"_s].toInt(100);
    return session;
}

bool writeSession(const QString &path, const Session &session)
{
    const QJsonObject json{{u"version"_s, version},
                           {u"view"_s, session.place.view},
                           {u"incident"_s, session.place.incident ? session.place.incident->toString() : QString()},
                           {u"customer"_s, session.place.customer ? session.place.customer->toString() : QString()},
                           {u"tabs"_s, tabsOf(session)},
                           {u"tab"_s, session.currentTab},
                           {u"geometry"_s, textOf(session.geometry)},
                           {u"database"_s, session.database},
                           {u"language"_s, session.language},
                           {u"text_size"_s, session.textSize},
                           {u"shapes"_s, session.shapes}};
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(json).toJson();
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(bytes) == bytes.size() && file.commit();
}

QJsonObject shapesOf(const QWidget &window)
{
    QJsonObject shapes;
    const auto add = [&](const QWidget &widget, const char *what, const QJsonValue &value) {
        if (const QString name = nameOf(window, widget); !name.isEmpty() && widget.window() == &window)
            shapes.insert(name + u':' + QLatin1String(what), value);
    };
    for (const QSplitter *splitter : window.findChildren<QSplitter *>())
        add(*splitter, "splitter", textOf(splitter->saveState()));
    for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        for (const QHeaderView *header : area->findChildren<QHeaderView *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (header->orientation() == Qt::Horizontal)
                add(*area, columns, columnsOf(*header));
        }
        if (area->verticalScrollBar()->value() > 0)
            add(*area, "scroll", area->verticalScrollBar()->value());
    }
    return shapes;
}

QJsonObject withoutColumns(QJsonObject shapes)
{
    for (const QString &name : shapes.keys()) {
        if (name.endsWith(u':' + QLatin1String(columns)))
            shapes.remove(name);
    }
    return shapes;
}

void giveShapes(QWidget &window, const QJsonObject &shapes)
{
    const auto kept = [&](const QWidget &widget, const char *what) { return shapes[nameOf(window, widget) + u':' + QLatin1String(what)]; };
    for (QSplitter *splitter : window.findChildren<QSplitter *>())
        splitter->restoreState(bytesIn(kept(*splitter, "splitter")));
    for (QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        for (QHeaderView *header : area->findChildren<QHeaderView *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (header->orientation() == Qt::Horizontal)
                giveColumns(*header, kept(*area, columns));
        }
        scrollWhenPossible(area->verticalScrollBar(), kept(*area, "scroll").toInt());
    }
}
