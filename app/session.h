// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/places.h"

#include <QByteArray>
#include <QJsonObject>

class QWidget;

/// How the main window was left, to be found again: a value, kept in one file.
struct Session
{
    Place place;
    QByteArray geometry;
    QJsonObject shapes; ///< by the names of what has them: columns, splitters, scrolled places
    QString database; ///< a name of it that says nothing about it: another one has other incidents
    QString language; ///< in which the shapes are
    int textSize = 100; ///< for which the shapes are
    std::vector<Place> tabs = {}; ///< where each is, if there are several
    int currentTab = 0;
    std::vector<Unfolded> unfolded = {}; ///< what is opened in the timeline of each tab, in their order

    bool operator==(const Session &) const = default;
};

/// The file of this person; `folder` is where the program keeps its state.
QString sessionFile(const QString &folder);
/// What is missing, damaged or of another version is left out: a session is never an error.
Session readSession(const QString &file);
/// Writes all of it or nothing; false when it cannot be written, which nobody needs to know.
bool writeSession(const QString &file, const Session &session);

/// Columns, splitters and scrolled places below a window. Of columns that a person can move it holds the widths alone: their order belongs to
/// the list, which keeps it.
QJsonObject shapesOf(const QWidget &window);
/// The same without the columns, whose widths are for the words of one language.
QJsonObject withoutColumns(QJsonObject shapes);
/// Gives them back, those that are scrolled once there is something to scroll.
void giveShapes(QWidget &window, const QJsonObject &shapes);
