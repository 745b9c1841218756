"""A good file that uses every key of the format, and pieces to make bad ones of."""

FULL = """\
format: 1
id: backend-developer
name: Back-end Developer
summary: >-
  Builds the
  server side.
source: role
as-of: 2026-11-24
sources:
  - id: role
    title: "Role: description"
    note: First edition
    url: https://example.org/role?x=1
    licence: CC-BY-4.0
  - title: Our editors
scale:
  - id: awareness
    name: Awareness
    description: Knows what it is for.
  - name: Expert
skills:
  - id: sql
    name: Databases and SQL
    kind: hard
    summary: Designs databases.
    source: [role, our-editors]
  - name: Team work
    kind: soft
responsibilities:
  - Server-side development
  - id: security
    title: Security
    text: Keeps data safe.
    source: role
distinctions:
  - title: Experience
    text: no
    source: role
tracks:
  - name: Individual contributor
    levels:
      - Junior
      - id: senior
        name: Senior
        title: Senior Back-end Developer
        summary: Leads.
        experience: 5 or more years
        source: role
        follows: junior
        responsibilities:
          - id: builds
            text: Builds systems.
            grows: nothing-there
            source: role
          - Builds systems.
          - Builds systems.
        skills:
          sql:
            proficiency: expert
            behaviour: Finds the slow query.
            source: [role]
          team-work: awareness
        pay:
          currency: USD
          period: year
          minimum: 90000
          maximum: 180000.50
          open-top: true
          source: role
  - id: management
    name: Management
    levels:
      - id: lead
        name: Lead
        follows: senior
"""
