// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queue.h"
#include "ui/commands/palettemodel.h"

#include <QDialog>
#include <QTimer>

class EmptyState;
class QLineEdit;
class QListView;
class QStackedWidget;

/// One field for everything: commands by name, incidents by number and words, customers, places, and what was written. `>` leaves the
/// commands alone; the language of filters offers a list of the queue.
class Palette : public QDialog
{
    Q_OBJECT
public:
    /// What it needs besides the actions of the window.
    struct World
    {
        ::Queue &queue;
        Actions &actions;
        std::vector<PalettePlace> places;
        QString language;
        QString person; ///< whose commands are remembered
    };

    explicit Palette(World world, QWidget *parent = nullptr);

    /// Opens it above the window, with this typed already; `everything`: what was written only, no commands.
    void open(const QString &typed, bool everything);
    using QDialog::open;
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    PaletteModel &model() { return *m_model; }
    /// How long a pause in typing is before the database is asked.
    static constexpr std::chrono::milliseconds pause{60};

Q_SIGNALS:
    void placeWanted(const QString &place);
    void incidentWanted(IncidentId incident);
    /// Open a customer's page, at this unit.
    void customerWanted(CustomerId customer, const std::optional<EquipmentId> &unit);
    /// Show what this filter finds.
    void filterWanted(const QString &filter);
    /// What was found is shown.
    void answered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void typed();
    void ask();
    void show(const std::vector<PaletteItem> &found);
    void move(int step);
    void choose(int row);
    void run(const QModelIndex &index);
    QStringList lastUsed() const;
    void remember(ActionId action);

    World m_world;
    bool m_everything = false;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_pause;
    int m_asked = 0;
};
