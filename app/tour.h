// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>

class Assembly;
class QWidget;

/// Draws every window of the program on the sample company, in both languages and schemes, and the report for both readers.
/// Ends the program with 0, or with 1 when something could not be drawn.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(Assembly &assembly, const QString &folder, QObject *parent = nullptr);

    /// Begins; the desk has opened the sample.
    void begin();
    void fail(const QString &what);

private:
    /// A step starts something and goes on with next(), once what it waits for is there.
    using Step = std::function<void()>;

    void planWindows(const QString &language, bool dark);
    using Picture = std::function<void(const QString &, std::function<QWidget *()>)>;
    void planRules(const Picture &picture, bool spanish);
    void planVersions(const Picture &picture, bool spanish);
    void planReports(const QString &language);
    void next();
    /// Goes on when the layout has come to rest.
    void settle();
    void grab(QWidget *widget, const QString &name);
    void findStory();
    void openStory();
    void compose();
    void takeCall();
    void planIncident(const Picture &picture, bool spanish);
    void fillIncident(bool spanish);
    void planCalendars(const std::function<void(const QString &name, std::function<QWidget *()> widget)> &picture);
    void showLedger(LedgerBy by);
    void openLedgerRows();
    void explainFirst();
    void explainOwed();
    void again();

    Assembly &m_assembly;
    QString m_folder;
    QString m_suffix;
    std::deque<Step> m_steps;
    class NewIncidentWindow *m_call = nullptr;
    struct Story;
    std::shared_ptr<Story> m_story;
    int m_pictures = 0;
    bool m_filled = false; ///< the incident has the files that its pictures show
};
