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
language: en-US
cumulative: false
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
    steps:
      awareness: Reads a query.
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
see-also: [web-developer, software-engineering/staff]
market:
  - name: Software developers
    currency: USD
    period: year
    figure: 120000
    percentiles: {10: 70000, 50: 110000.5, 90: 170000}
    place: Springfield
    date: 2024-05
    remark: Everybody.
    source: role
market-occupation: 15-1252
hours-per-week: 37.5
weeks-per-year: 52
advice-off: [vague-verbs, pay-gap]
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
        equivalent: [web-developer/senior, devops-engineer/senior, web-developer/senior]
        see-also: software-engineering
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
          midpoint: 135000
          percentiles:
            25: 100000
            75: 150000
          source: role
        market-occupation: 11-3021
  - id: management
    name: Management
    cumulative: false
    levels:
      - id: lead
        name: Lead
        follows: senior
        ends: [sql]
"""
